import { expect, test } from "vitest";
import { takeApart } from "./take-apart.ts";

test("the innermost element around a text is found, whatever stands beside it", () => {
  const html = '<ul><li class="x y">a<ul><li>b</li></ul>c</li></ul>';
  const { find, cut } = takeApart(html);
  const inner = find("li", "b");
  expect(cut(inner, [])).toBe("<li>b</li>");
  expect(cut(find("li.y", "c"), [[inner, "!"]])).toBe('<li class="x y">a<ul>!</ul>c</li>');
  expect(cut(find("li.y"), [[inner.inside, "!"]])).toBe(
    '<li class="x y">a<ul><li>!</li></ul>c</li>',
  );
});

test("of nested pieces the outer one's replacement stands", () => {
  const html = "<div><p>a<b>c</b></p></div>";
  const { find, cut } = takeApart(html);
  const holes = [
    [find("b"), "1"],
    [find("p"), "2"],
  ] as const;
  expect(cut(find("div"), holes)).toBe("<div>2</div>");
});

test("what isn't there, and what is there more than once, is refused", () => {
  const { find } = takeApart("<link>a<i>a</i><i>a</i>");
  expect(() => find("li", "a")).toThrow("no <li> around a");
  expect(() => find("i", "a")).toThrow("2 <i> around a");
});
