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

test("facts that other papers share lead into the catalogue, under exactly their own words", () => {
  const area = (value: string) =>
    renderBody(
      start.replace("**English Title**: One", `**Application Area**: ${value}`),
      "en",
      "/library/en/",
    ).html;
  expect(area("R&amp;D &lt;x&gt; 研發")).toContain(
    '<a href="/library/en/search/?area=R%26D+%3Cx%3E+%E7%A0%94%E7%99%BC" class="leads-on">R&amp;D &lt;x&gt; 研發</a>',
  );
  expect(area('<span lang="zh-Hant">閱覽室</span>')).toContain(
    '?area=%E9%96%B1%E8%A6%BD%E5%AE%A4" class="leads-on"><span lang="zh-Hant">閱覽室</span></a>',
  );
  expect(area("https://example.org/a")).not.toContain("leads-on");
  expect(area("a<br>b")).not.toContain("leads-on");
});

test("each author leads to what the search finds by the name", () => {
  const line = "**Authors**: Ada Lovelace; van der Meer, J. &amp; sons";
  const { html } = renderBody(start.replace("**English Title**: One", line), "en", "/library/en/");
  expect(html).toContain(
    '<a href="/library/en/search/?q=Ada+Lovelace" class="leads-on">Ada Lovelace</a>; ' +
      '<a href="/library/en/search/?q=van+der+Meer%2C+J.+%26+sons" class="leads-on">van der Meer, J. &amp; sons</a>',
  );
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
