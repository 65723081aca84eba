import { expect, test } from "vitest";
import type { HeaderRecord } from "../../lib/card/build-facts.ts";
import { buildPageFacts } from "../../lib/navigation/page-facts.ts";
import { renderBody } from "./render-body.ts";

const start =
  "# Paper 1: One\n\n**English Title**: One\n\n---\n\n## 📌 Card 1: Core idea\n\n### Main finding\n";

function render(markdown: string): string {
  return renderBody(start + markdown, undefined, "en", "/library/en/");
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

function renderHead(fields: Partial<HeaderRecord>): string {
  const outline = {
    references: [],
    markdownCards: [],
    unwritten: [],
    abstracts: [],
    standings: {},
  };
  const facts = buildPageFacts({ title: "One", ...fields }, outline, "en");
  return renderBody(start, { facts, editUrl: "https://git.example/a" }, "en", "/library/en/");
}

test("facts that other papers share lead into the catalogue, under exactly their own words", () => {
  const area = (applicationArea: string) => renderHead({ applicationArea });
  expect(area("R&D <x> labs")).toContain(
    '<a href="/library/en/search/?area=R%26D+%3Cx%3E+labs" class="leads-on">R&amp;D &lt;x&gt; labs</a>',
  );
  expect(area("閱覽室")).toContain(
    '?area=%E9%96%B1%E8%A6%BD%E5%AE%A4" class="leads-on"><span lang="zh-Hant">閱覽室</span></a>',
  );
  expect(area("a\nb")).toContain("<dd>a<br>b</dd>");
});

test("each author leads to what the search finds by the name", () => {
  const authors = [{ literal: "Ada Lovelace" }, { literal: "van der Meer, J. & sons" }];
  expect(renderHead({ authors })).toContain(
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
  const html = renderBody(start.replace("**English Title**: One", notice), undefined, "en", "/");
  expect(html).toContain(
    '<div class="theme-admonition theme-admonition-danger alert alert--danger">',
  );
  expect(html).toMatch(/<\/span>Retracted<\/div>[\s\S]*<li>why<\/li>/);
});
