import { expect, test } from "vitest";
import { renderMarkdownField } from "./markdown-field.ts";

const reachable = new Set(["/guide/reading", "/img/x.png"]);

function render(markdown: string, language = "en"): string {
  return renderMarkdownField({ text: markdown, language }, "en", (target) => reachable.has(target));
}

test.each([
  ["a benign field stays as it is", "A *word* and **two**.\n\n- an item", null],
  ["headings move down together, to the third level", "# A\n\n## B", "### A\n\n#### B"],
  ["headings that are low enough stay", "#### A", null],
  ["a rule is text", "---", "\\---"],
  ["raw HTML is text", "<b>x</b>", "&lt;b>x&lt;/b>"],
  ["a directive is text", "a:b[c]", "a\\:b[c]"],
  ["a reference is resolved", "[a][b]\n\n[b]: /guide/reading", "[a](/guide/reading)"],
  ["a footnote is text", "a[^1]\n\n[^1]: b", "a[^1]\n\n\\[^1\\]: b"],
  ["an image of the site stays", "![a](/img/x.png)", null],
  ["a link to a file is text", "[a](../x.txt)", "\\[a](../x.txt)"],
  ["a page that is not there is text", "[a](/guide/none)", "\\[a](/guide/none)"],
  ["an unclosed fence is closed", "```\na", "```\na\n```"],
  ["what stands after a fence's mark is left out", '```js title="a"\nb\n```', "```\nb\n```"],
  [
    "a mark before a bare address makes no picture",
    "!www.example.org",
    "\\![www.example.org](http://www.example.org)",
  ],
  ["a hard break is an element", "a\\\nb", "a<br>b"],
  ["a heading has no id of its own", "### A {#core}", "### A {#core}<span></span>"],
])("%s", (_, markdown, expected) => {
  expect(render(markdown)).toBe(expected ?? markdown);
});

test("a field in the other language is marked with it, block by block", () => {
  expect(render("# 標題\n\n- 項目\n- 12", "zh-Hant")).toBe(
    '### <span lang="zh-Hant">標題</span>\n\n- <span lang="zh-Hant">項目</span>\n- 12',
  );
});

test("a block that Docusaurus would unwrap before it reads the page is text", () => {
  expect(render("````\n```mdx-code-block\n<b>x</b>\n```\n````")).toBe(
    "\\`\\`\\`mdx-code-block<br>&lt;b>x&lt;/b><br>\\`\\`\\`",
  );
});

test.each([
  ["a heading may be underlined with any number of hyphens", `A\n${"-".repeat(200)}`, "### A"],
  [
    "what is left open a thousand times is shown as characters",
    "[^a]".repeat(1000),
    "\\[^a\\]".repeat(1000),
  ],
])("%s", (_, markdown, expected) => {
  expect(render(markdown)).toBe(expected);
});

test("more levels than anybody writes are shown as characters", () => {
  expect(render(`${">".repeat(100_000)}a`)).toMatch(/^&gt;>+a$/);
});
