import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostilePaper } from "../../../test/hostile-record.ts";
import { buildFourCardSite } from "../../../test/migrate/four-card-site.ts";
import { propertyRuns } from "../../../test/property-runs.ts";
import { type Locale, locales } from "../../locale.ts";
import { renderPage } from "../../page/render-page.ts";
import { plainText } from "../../page/tree.ts";
import { type PaperRecord, paperRecordSchema } from "../../record/schema/paper-record.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { findLostWords } from "./find-lost-words.ts";
import { findPageLocale, type MarkdownPage, parseMarkdownPage } from "./parse-markdown-page.ts";
import { parsePageTree } from "./parse-page-tree.ts";

const golden = new URL("../../../test/pages/", import.meta.url);
const names = readdirSync(golden, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function readGolden(name: string, locale: Locale): string {
  return readFileSync(new URL(`${name}/page.${locale}.md`, golden), "utf8");
}

function textOf(page: string): string {
  return parsePageTree(page).blocks.map(plainText).join("\n");
}

function render(record: unknown, locale: Locale): string {
  const paper = {
    collection: "invented",
    id: "invented-1",
    record: paperRecordSchema.parse(record),
  };
  return renderPage(paper, locale, () => true);
}

function recordOf(imported: ImportedRecord | undefined) {
  return { position: imported?.position ?? 1, ...imported?.fields };
}

function renderImported(imported: ImportedRecord | undefined): readonly string[] {
  return locales.map((locale) => render(recordOf(imported), locale));
}

/** The pages of a record in both languages, and the record that they import to. */
function importPages(chinese: string, english: string) {
  return parseMarkdownPage([
    { file: "page.md", text: chinese },
    { file: "en/page.md", text: english },
  ]);
}

for (const { name } of names) {
  test(`the pages of ${name} import to a record that gives both again`, () => {
    const pages = locales.map((locale) => readGolden(name, locale));
    const imported = importPages(pages[0] ?? "", pages[1] ?? "");
    expect(imported?.leftovers).toEqual([]);
    // A link that may not be is text on the page, with marks of its own; text doesn't keep them apart.
    const read = name === "markdown-cards" ? textOf : (page: string) => page;
    expect(renderImported(imported).map(read)).toEqual(pages.map(read));
  });
}

test("the page of a record imports to that record", () => {
  const record = JSON.parse(readFileSync(new URL("everything/record.json", golden), "utf8"));
  const { $schema: _, formerPaths: __, ...shown } = record;
  const imported = importPages(readGolden("everything", "zh-Hant"), readGolden("everything", "en"));
  expect(recordOf(imported)).toEqual(shown);
});

test("the owner's page imports to the record that it comes from", () => {
  const record = JSON.parse(readFileSync(new URL("reference/record.json", golden), "utf8"));
  const page = { file: "page.md", text: readGolden("reference", "zh-Hant") };
  expect(recordOf(parseMarkdownPage([page]))).toEqual(record);
});

/** Names and parts that the page runs together, so that no reader could tell where one ends. */
function isSeparable({ authors = [], abstract }: PaperRecord): boolean {
  const chinese =
    typeof abstract === "object" && !Array.isArray(abstract) ? abstract["zh-Hant"] : [];
  const parts = Array.isArray(chinese) ? chinese : [];
  return (
    !/[、;]/.test(JSON.stringify(authors)) &&
    parts.every((part) => typeof part === "string" || part.label)
  );
}

test("the pages of any record import to a record that gives both again, byte for byte", () => {
  fc.assert(
    fc.property(hostilePaper, ({ record }) => {
      fc.pre(isSeparable(record));
      const pages = locales.map((locale) => render(record, locale));
      const imported = importPages(pages[0] ?? "", pages[1] ?? "");
      expect(renderImported(imported)).toEqual(pages);
    }),
    propertyRuns(30),
  );
});

/** A page of the made-up site, as its author wrote it. */
function readSitePage(path: string): MarkdownPage {
  return { file: path, text: buildFourCardSite().get(path) ?? "" };
}

test("an author's page gives back every word in its order, or says what it has no place for", () => {
  const pages = [...buildFourCardSite()].filter(([path]) => path.startsWith("docs/papers/"));
  // Each shape twice, with and without what only every other page has.
  const lost = pages.slice(-12).flatMap(([file, text]) => {
    const imported = parseMarkdownPage([{ file, text }]);
    if (imported === undefined) return [];
    const record = paperRecordSchema.parse({ position: 1, ...imported.fields });
    return findLostWords(text, record, imported.leftovers, findPageLocale(text));
  });
  expect(lost).toEqual([]);
});

test("a page with a topic, few facts and sections of its own gives them their fields", () => {
  const imported = parseMarkdownPage([readSitePage("docs/papers/night/night-2.md")]);
  expect(imported?.fields).toMatchObject({
    title: { en: "Night light and tired eyes 2" },
    topic: "夜班的光線 2",
    pmid: "20000002",
    doi: "10.5555/night.2",
    journal: "Night Reading & Care",
    published: "2024",
    score: "8/10",
    country: "台灣",
    tags: ["燈光", "夜班"],
    cards: {
      paraphrase: {
        markdown: "亮一點，就少錯一點。\n\n換個說法\n\n燈 **亮** 了，字就清楚了。\\\n真的。",
      },
      qa: [{ question: "這盞燈貴嗎？", answer: "不貴，一盞 2 元。" }],
    },
    extraSections: [{ heading: "🏥 臨床應用", markdown: "請先關掉大燈，再開小燈。" }],
  });
  expect(imported?.leftovers.map(({ field, line }) => [field, line])).toEqual([
    ["link", 24],
    ["link", 24],
  ]);
});

test("a page that says of PMID and DOI that they are to be looked up has neither", () => {
  const { fields } = parseMarkdownPage([readSitePage("docs/papers/night/night-8.md")]) ?? {};
  expect(fields).not.toHaveProperty("pmid");
  expect(fields).not.toHaveProperty("doi");
});

test("a reference list's authors and a volume with issue and pages are taken apart", () => {
  const imported = parseMarkdownPage([readSitePage("docs/papers/hand/04-手電筒.md")]);
  expect(imported?.fields).toMatchObject({
    authors: [
      { family: "Muster", given: "E. A." },
      { family: "Beispiel", given: "B." },
      { family: "Invento", given: "C." },
    ],
    ...{ published: "2023", volume: "12", issue: "3", pages: "45–54" },
  });
  expect(imported?.leftovers.map(({ field }) => field)).toEqual(["image", "link", "comment"]);
});

test("facts within a quotation, and several in a line, are facts all the same", () => {
  const { fields } = parseMarkdownPage([readSitePage("docs/papers/candles/candle5.md")]) ?? {};
  expect(fields).toMatchObject({
    ...{ pmid: "40000005", title: { en: "Candles considered 5" }, published: "2020" },
  });
  expect(fields?.cards).toMatchObject({
    core: { markdown: "### 四卡筆記\n\n蠟燭 5 會滴。" },
    exceptions: { limitations: ["怕風", "研究範圍小"] },
  });
});

test("a page with fewer than three of the cards is none of ours", () => {
  expect(parseMarkdownPage([{ file: "a.md", text: "# A\n\n## 核心觀點卡\n\n## 問答卡\n" }])).toBe(
    undefined,
  );
});

test("words that a record lacks are found, and those that come in another order", () => {
  const { text } = readSitePage("docs/papers/candles/candle5.md");
  const { fields = {} } = parseMarkdownPage([{ file: "a.md", text }]) ?? {};
  const record = paperRecordSchema.parse({ position: 1, ...fields });
  const { extraSections: _, ...shortened } = record;
  expect(findLostWords(text, shortened, [], "zh-Hant")).toContainEqual({
    ...{ line: 24, text: "延伸閱讀", kind: "lost" },
  });
  const markdown = "改寫卡\n\n#### 白話\n\n慢慢燒。";
  const swapped = { ...record, cards: { ...record.cards, exceptions: { markdown } } };
  delete swapped.cards.paraphrase;
  expect(findLostWords(text, swapped, [], "zh-Hant")).toContainEqual(
    expect.objectContaining({ kind: "moved" }),
  );
});

test("the guide's sample page comes in whole", () => {
  const sample = new URL("../../../../static/examples/example-page.md", import.meta.url);
  const text = readFileSync(sample, "utf8");
  const imported = parseMarkdownPage([{ file: "example-page.md", text }]);
  expect(imported?.leftovers).toEqual([]);
  const record = paperRecordSchema.parse(recordOf(imported));
  expect(findLostWords(text, record, [], "zh-Hant")).toEqual([]);
});

test("what an author's page says twice in other words stays, and what only MDX reads is left over", () => {
  const page = `---
tags: [肺癌]
---

import Tabs from '@theme/Tabs';

# 以影像判讀結節

- **英文標題**：Invented detection of nodules
- **PMID**：12345678
- **主題**：篩檢
- **標籤**：低劑量

## 核心觀點卡

第一行<br/> 第二行。

:::tip 提示 一
這是提示。
:::

## 2. 改寫 Paraphrase

<Card title="要點">改寫。</Card>

## 3. Q&A

問答。

## 四、例外與限制

例外。
`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(imported?.fields).toMatchObject({
    topic: "以影像判讀結節",
    tags: ["低劑量", "肺癌"],
    cards: {
      paraphrase: { markdown: "改寫。" },
      core: {
        markdown: "- **主題**：篩檢\n\n第一行\\\n第二行。\n\n> **提示 一**\n>\n> 這是提示。",
      },
    },
  });
  expect(imported?.leftovers).toEqual([
    { field: "import", value: "import Tabs from '@theme/Tabs';", line: 5 },
    { field: "component", value: '<Card title="要點">', line: 24 },
  ]);
});

test.each([
  [
    "lines in bold",
    ["**📌 第一張：核心觀點卡**", "**第二張：改寫卡**", "**問答卡**", "**例外卡**"],
  ],
  ["numbered headings", ["## 1. 核心觀點卡", "## 二、改寫卡", "## (3) Q&A 卡", "## 4 例外卡"]],
  ["simplified characters", ["## 核心观点卡", "## 改写卡", "## 问答卡", "## 例外卡"]],
  ["underlined headings", ["核心觀點卡\n---", "改寫卡\n---", "問答卡\n---", "例外卡\n---"]],
])("cards are known by %s, and by a PMID and title in the front matter", (_, headings) => {
  const cards = headings.map((heading, index) => `${heading}\n\n內容 ${index}。\n`);
  const text = `---\ntitle: 奇怪的燈\npmid: 12345678\n---\n\n${cards.join("\n")}`;
  const { fields = {}, leftovers } = parseMarkdownPage([{ file: "a.md", text }]) ?? {};
  expect(fields).toMatchObject({
    ...{ title: { "zh-Hant": "奇怪的燈" }, pmid: "12345678" },
    cards: { core: { markdown: "內容 0。" }, exceptions: { markdown: "內容 3。" } },
  });
  expect(leftovers).toEqual([]);
  const record = paperRecordSchema.parse({ position: 1, ...fields });
  expect(findLostWords(text, record, [], "zh-Hant")).toEqual([]);
});

const facts = "**PMID**: 12345678\n**English Title**: Lamps at night\n";

test.each([
  ["numbers", ["### 卡片1", "### 卡片2", "### 卡片3：提問", "### 卡片4"]],
  ["pictures", ["## 📌", "## ✍️ 用自己的話", "## ❓ 自問自答", "## 🤔"]],
  ["HTML", ["<h2>核心觀點卡</h2>", "<h2>改寫卡</h2>", "<h2>問答卡</h2>", "<h2>例外卡</h2>"]],
  ["admonitions", [":::tip 核心觀點卡", ":::note 改寫卡", ":::info 問答卡", ":::warning 例外卡"]],
])("cards are known by their %s alone", (_, headings) => {
  const texts = ["甲", "乙", "丙", "丁"];
  const cards = headings.map((heading, index) => {
    const end = heading.startsWith(":::") ? "\n\n:::" : "";
    return `${heading}\n\n${texts[index]}的話。${end}\n`;
  });
  const page = `# 夜燈\n\n${facts}\n${cards.join("\n")}`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  const shown = textOf(render(recordOf(imported), "zh-Hant"));
  expect(Object.keys(imported?.fields.cards ?? {})).toHaveLength(4);
  for (const text of texts) expect(shown).toContain(`${text}的話。`);
  expect(imported?.leftovers).toEqual([]);
});

test("a page with fewer cards is a paper's where it identifies the paper", () => {
  const read = (text: string) => parseMarkdownPage([{ file: "page.md", text }]);
  const card = "\n## 📌 第一張：核心觀點卡\n\n亮。\n";
  expect(read(`# 夜燈\n\n${facts}${card}`)?.fields).toMatchObject({ pmid: "12345678" });
  expect(read(`# 怎麼寫卡片\n${card}`)).toBeUndefined();
  expect(read(`# 常見問題\n\n${facts}\n## 問答\n\n無。\n`)).toBeUndefined();
});

test("a link to the web may end in a slash", () => {
  const page = `# 夜燈\n\n${facts}\n## 核心觀點卡\n\n見[這裡](https://example.org/)。\n\n## 改寫卡\n\n## 問答卡\n`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(JSON.stringify(imported?.fields.cards)).toContain("[這裡](https://example.org/)");
});

test("the number in the other language before a title is no lost word", () => {
  const page = "# 文獻 5：Lamps\n\n**PMID**: 12345678\n\n## Card 1: Core idea\n\nBright.\n";
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  const record = paperRecordSchema.parse(recordOf(imported));
  expect(findLostWords(page, record, imported?.leftovers ?? [], "en")).toEqual([]);
});

test("key data may stand in any order, years be those of the Republic, and tabs keep their labels", () => {
  const tab = '<TabItem value="zh" label="中文重點">\n\n燈亮了。\n\n</TabItem>';
  const page = `# 夜燈\n\n${facts}\n## 核心觀點卡\n\n### 關鍵數據\n- **樣本數**: 40\n- **發表年份**: 民國 112 年\n- **國家/地區**: 台灣\n\n## 改寫卡\n\n<Tabs>\n${tab}\n</Tabs>\n\n## 問答卡\n`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(imported).toMatchObject({
    fields: {
      ...{ published: "2023", country: "台灣" },
      cards: {
        core: { keyFigures: [{ label: "樣本數", value: "40" }] },
        paraphrase: { markdown: "**中文重點**\n\n燈亮了。" },
      },
    },
    leftovers: [],
  });
  const record = paperRecordSchema.parse(recordOf(imported));
  expect(findLostWords(page, record, [], "zh-Hant")).toEqual([]);
});

test.each([
  ["PMID：10000001 / PMCID：PMC1000001 / DOI：10.5555/lamp.1", { doi: "10.5555/lamp.1" }],
  ["**PMID** 10000001 · **PMCID** PMC1000001", { pmcid: "PMC1000001" }],
  ["PMID 10000001\n**DOI**: 10.5555/lamp.1", { doi: "10.5555/lamp.1" }],
  ["**PMID**: 10000001\n**Country/region**: Taiwan", { country: { "zh-Hant": "Taiwan" } }],
])("an identifier is known without bold type or colon: %s", (head, expected) => {
  const page = `# 夜燈\n\n${head}\n\n## 核心觀點卡\n\n亮。\n\n## 改寫卡\n\n## 問答卡\n`;
  const { fields, leftovers } = parseMarkdownPage([{ file: "page.md", text: page }]) ?? {};
  expect(fields).toMatchObject({ pmid: "10000001", ...expected });
  expect(leftovers).toEqual([]);
});

test("what stands higher or lower does so as plain text, an admonition of MDX keeps its title, and a frame its address", () => {
  const page = `# 夜燈\n\n${facts}**期刊**: CO<sub>2</sub> Letters\n\n## 核心觀點卡\n\n10<sup>3</sup> 盞。\n\n## 改寫卡\n\n<Admonition type="tip" title="重點">\n\n10<sup>-3.5</sup>\n\n</Admonition>\n\n## 問答卡\n\n<iframe width="9" src="https://example.org/film?v=1"></iframe>\n`;
  const { fields, leftovers } = parseMarkdownPage([{ file: "page.md", text: page }]) ?? {};
  expect(fields).toMatchObject({
    journal: "CO₂ Letters",
    cards: {
      core: { markdown: "10³ 盞。" },
      paraphrase: { markdown: "**重點**\n\n10^-3.5" },
      qa: { markdown: { "zh-Hant": "<https://example.org/film?v=1>" } },
    },
  });
  expect(leftovers).toEqual([]);
});

test("a remark behind an identifier stays with it, and programs of a page are left over", () => {
  const remarked = "**PMID**: 10000001（已驗證）\n**DOI**: 10.5555/lamp.1（尚未出刊）";
  const page = `# 夜燈\n\n${remarked}\n\n## 核心觀點卡\n\n亮。\n\n## 改寫卡\n\n<style>\n.a{color:red}\n</style>\n\n暗。\n\n## 問答卡\n`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(imported?.fields).toMatchObject({
    ...{ pmid: "10000001", doi: "10.5555/lamp.1" },
    cards: { core: { markdown: expect.stringContaining("已驗證") } },
  });
  expect(imported?.leftovers.map(({ field }) => field)).toEqual(["program"]);
  const record = paperRecordSchema.parse(recordOf(imported));
  expect(findLostWords(page, record, imported?.leftovers ?? [], "zh-Hant")).toEqual([]);
});

test("code of MDX and its comments are left over, wherever a page has them, and code that is shown stays", () => {
  const code =
    "import Tabs from '@theme/Tabs';\nimport {\n  Chart,\n} from '@site/src/chart';\nexport const year = 2024;";
  const shown = "`{/* 甲 */}`\n\n```jsx\n{/* 乙 */}\n```";
  const page = `${code}\n\n# 夜燈\n\n${facts}\n## 核心觀點卡\n\n亮。{/* 丙 *丁* */}\n\n{/*\n戊\n*/}\n\n## 改寫卡\n\n${shown}\n\n## 問答卡\n`;
  const imported = parseMarkdownPage([{ file: "page.mdx", text: page }]);
  expect(imported?.fields.cards).toMatchObject({
    core: { markdown: "亮。" },
    paraphrase: { markdown: shown },
  });
  expect(imported?.leftovers.map(({ field, value }) => [field, value])).toEqual([
    ["import", code],
    ["comment", "丙 *丁*"],
    ["comment", "戊"],
  ]);
});

test("front matter without an end ends where its lines do, and every line keeps its number", () => {
  const page = `---\nsidebar_position: 2\ntags:\n  - 燈\n\n# 夜燈\n\n${facts}\n---\n\n## 核心觀點卡\n\n亮。<!-- 丙 -->\n\n## 改寫卡\n\n## 問答卡\n`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(imported).toMatchObject({
    position: 2,
    fields: {
      tags: ["燈"],
      cards: { core: { markdown: "亮。" } },
    },
  });
  const line = page.split("\n").findIndex((text) => text.includes("丙")) + 1;
  expect(imported?.leftovers).toEqual([{ field: "comment", value: "丙", line }]);
});

test("cards are known in HTML without an empty line in it", () => {
  const page = `# 夜燈\n\n${facts}\n<h2>核心觀點卡</h2>\n<p>亮。</p>\n<h2>改寫卡</h2>\n<ul><li>一</li><li>二</li></ul>\n<h3>小節</h3>\n<h2>問答卡</h2>\n<p>為何？</p>\n`;
  const imported = parseMarkdownPage([{ file: "page.md", text: page }]);
  expect(imported?.fields.cards).toMatchObject({
    core: { markdown: "亮。" },
    paraphrase: { markdown: "- 一\n- 二\n\n### 小節" },
    qa: { markdown: "為何？" },
  });
});

test.each(["{/*", "<h2", "<h2>", "`{/*", "```\n{/*\n", "export const a\n"])(
  "a page of nothing but %j is read at once",
  (piece) => {
    const start = process.cpuUsage();
    parsePageTree(`---\na: 1\n\n<div>${piece.repeat(60_000 / piece.length)}`);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  },
);

test("keeps the spaces and signs of formulas, on the page as in its fields, and takes no price for one", () => {
  const page = String.raw`# T

- **PMID**: 41000001
- **英文標題**: Doses of $1\,000$ units

## 📌 核心觀點卡

劑量 $5\,\mathrm{mg}$，集合 $\{a\;b\!\}$，占 $50\%$；價格 $5\,000 到 $6\,000。

$$
\int_0^1 x\,dx
$$

## ✍️ Paraphrase 卡

以 ${"`"}$5\,m$${"`"} 表示。

## ❓ 問答卡

無。
`;
  const fields = parseMarkdownPage([{ file: "a.md", text: page }])?.fields ?? {};
  expect(fields.title).toEqual({ en: String.raw`Doses of $1\,000$ units` });
  const shown = textOf(
    render(recordOf(parseMarkdownPage([{ file: "a.md", text: page }])), "zh-Hant"),
  );
  for (const formula of [
    String.raw`$5\,\mathrm{mg}$，集合 $\{a\;b\!\}$，占 $50\%$；價格 $5,000 到 $6,000。`,
    String.raw`\int_0^1 x\,dx`,
    String.raw`以 $5\,m$ 表示`,
  ]) {
    expect(shown).toContain(formula);
  }
});

test("keeps words that look like tags, and what elements that no browser knows are given", () => {
  const page = `# T

- **PMID**: 41000001
- **英文標題**: Risk where x <y and z> w, by <age>, 10<sup>3</sup>

## 📌 核心觀點卡

若 x <y and z> w，<callout title="死亡率 12%">內文</callout>，<figure-box caption="圖一"/>，\`<age>\`。

<age>

## ✍️ Paraphrase 卡

見 <https://example.org>。<!-- <age> -->

## ❓ 問答卡

無。
`;
  const imported = parseMarkdownPage([{ file: "a.md", text: page }]);
  expect(imported?.fields.title).toEqual({ en: "Risk where x <y and z> w, by <age>, 10³" });
  const shown = textOf(render(recordOf(imported), "zh-Hant"));
  expect(shown).toContain("若 x <y and z> w，內文，，<age>。\n<age>");
  expect(imported?.leftovers.map(({ field, value }) => [field, value])).toEqual([
    ["component", '<callout title="死亡率 12%">'],
    ["component", '<figure-box caption="圖一"/>'],
    ["comment", "<age>"],
  ]);
});
