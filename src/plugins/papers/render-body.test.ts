import { expect, test } from "vitest";
import { renderBody } from "./render-body.ts";

const start =
  "# Paper 1: One\n\n**English Title**: One\n\n---\n\n## 📌 Card 1: Core idea\n\n### Main finding\n";

function render(markdown: string): string {
  return renderBody(start + markdown, "en", "/library/en/").html;
}

test("the generator's marks of language become elements, and any other raw HTML is text", () => {
  expect(render('<span lang="zh-Hant">字</span><br>x')).toContain(
    '<span lang="zh-Hant">字</span><br>',
  );
  expect(render("<script>alert(1)</script>")).toContain("&lt;script&gt;");
  expect(render("a <b onclick=x>b</b>")).toContain("&lt;b onclick=x&gt;b&lt;/b&gt;");
});

test("links within the site stand below its base path, other sites open in a tab of their own", () => {
  expect(render("[a](/papers/trials/one#qa)")).toContain(
    'href="/library/en/papers/trials/one/#qa"',
  );
  expect(render("[a](#core)")).toContain('href="#core"');
  expect(render("[a](https://example.org/x)")).toMatch(
    /href="https:\/\/example\.org\/x"[^>]*target="_blank"/,
  );
  expect(render("![a](/img/a.svg)")).toContain('src="/library/en/img/a.svg"');
});

test("a heading links to itself under words without its picture", () => {
  expect(render("x")).toContain(
    'href="#core" class="hash-link" aria-label="Direct link to Card 1: Core idea"',
  );
});

test("a notice is a box with its heading", () => {
  const notice = ":::danger[Retracted]\n\n- why\n\n:::\n\n**English Title**: One";
  const { html } = renderBody(start.replace("**English Title**: One", notice), "en", "/");
  expect(html).toContain(
    '<div class="theme-admonition theme-admonition-danger alert alert--danger">',
  );
  expect(html).toMatch(/<\/span>Retracted<\/div>[\s\S]*<li>why<\/li>/);
});

test("the contents name the sections, without their pictures and as HTML", () => {
  expect(renderBody(start, "en", "/").toc).toEqual([
    { id: "core", value: "Card 1: Core idea", level: 2 },
  ]);
});
