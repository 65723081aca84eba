import { expect, test } from "vitest";
import { cut, cutInside } from "./cut.ts";

test("the innermost element around the mark is cut, whatever stands beside it", () => {
  const html = "<ul><li>a<ul><li>b</li></ul>c</li></ul>";
  expect(cut(html, "li", "b", "x")).toEqual({
    piece: "<li>b</li>",
    rest: "<ul><li>a<ul>x</ul>c</li></ul>",
  });
  expect(cut(html, "li", "c").piece).toBe("<li>a<ul><li>b</li></ul>c</li>");
  expect(cutInside(html, "li", "b", "x").rest).toBe("<ul><li>a<ul><li>x</li></ul>c</li></ul>");
});

test("another element whose name begins alike is no such element", () => {
  expect(() => cut("<link>a</link>", "li", "a")).toThrow("<li> around a");
});
