import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as plainText } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import type { Locale } from "../../scripts/lib/locale.ts";
import { buildPageFacts, buildPageOutline } from "../../scripts/lib/navigation/page-facts.ts";
import { renderPage } from "../../scripts/lib/page/render-page.ts";
import { type PaperRecord, paperRecordSchema } from "../../scripts/lib/record/schema.ts";
import type { Markup } from "./markup.ts";
import { arrangePaper } from "./paper-page.ts";

function parse(markdown: string): Root {
  return fromMarkdown(markdown.replace(/^---\n.*?\n---\n/s, ""), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
}

function readGolden(folder: string, file: string): string {
  const path = `../../scripts/test/pages/${folder}/${file}`;
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

function arrange(markdown: string, locale: Locale, record?: PaperRecord): Root {
  const tree = parse(markdown);
  arrangePaper(tree, record && buildPageFacts(record, buildPageOutline(record), locale), locale);
  return tree;
}

/** The page of a record, as the site has it. */
function arrangeRecord(record: PaperRecord, locale: Locale): Root {
  const paper = { collection: "invented", id: "one", record };
  return arrange(
    renderPage(paper, locale, () => true),
    locale,
    record,
  );
}

function arrangeGolden(folder: string, locale: Locale): Root {
  const record = paperRecordSchema.parse(JSON.parse(readGolden(folder, "record.json")));
  return arrange(readGolden(folder, `page.${locale}.md`), locale, record);
}

function elements(tree: Root, hName: string): Markup[] {
  const found: Markup[] = [];
  visit(tree, "markup", (node) => {
    if (node.data.hName === hName) found.push(node);
  });
  return found;
}

function facts(tree: Root): readonly (readonly (string | undefined)[])[] {
  const [panel] = elements(tree, "dl");
  return (panel?.children ?? []).map((row) =>
    row.type === "markup" ? row.children.map((cell) => plainText(cell)) : [],
  );
}

function isRepeated({ data: { hProperties } }: Markup): boolean {
  return String(hProperties.className) === "repeats-card";
}

function anchors(tree: Root): unknown[] {
  const ids: unknown[] = [];
  visit(tree, "heading", ({ depth, data }) => {
    if (depth > 1) ids.push(data?.hProperties?.id);
  });
  return ids;
}

test.each(["zh-Hant", "en"] as const)(
  "the four cards are sections in their order (%s)",
  (locale) => {
    const sections = elements(arrangeGolden("reference", locale), "section");
    expect(
      sections.map(({ data }) => data.hProperties.dataCard ?? data.hProperties.dataSection),
    ).toEqual(["core", "paraphrase", "qa", "exceptions", "references"]);
  },
);

test("the header lines are rows of one definition list", () => {
  expect(facts(arrangeGolden("reference", "zh-Hant")).slice(2)).toEqual([
    ["期刊", "未知期刊"],
    ["應用領域", "9"],
    ["評分", "高"],
    ["PMID", "40817317"],
    ["DOI", "https://doi.org/10.1007/s10278-025-01637-w"],
  ]);
});

test("year, study type and country stand among them too, where the paper has them", () => {
  const record = {
    position: 1,
    title: "T",
    pmid: "1",
    published: "2024-05",
    studyType: "Cohort study",
  };
  expect(
    facts(arrangeRecord(record, "en")).filter(([, value]) => value !== "Not provided"),
  ).toEqual([
    ["English Title", "T"],
    ["Journal", "Unknown journal"],
    ["Year of publication", "2024"],
    ["Study type", "Cohort study"],
    ["Application Area", "Uncategorised"],
    ["Score", "Not yet rated"],
    ["PMID", "1"],
  ]);
});

test.each([
  ["a card", (markdown: string) => ({ cards: { core: { markdown } } })],
  ["a further section", (markdown: string) => ({ extraSections: [{ heading: "H", markdown }] })],
])("nothing that %s in Markdown says becomes a fact of the paper", (_, fields) => {
  const claims =
    "### Key data\n\n- **Year of publication**: 1850\n- **Study type**: Miracle\n- **Score**: 10\n\n" +
    "### Main finding\n\nTo be summarised\n\n> **Evidence (abstract)**: never said";
  const record = { position: 1, title: "T", published: "2024", ...fields(claims) };
  const tree = arrangeRecord(record, "en");
  expect(facts(tree)).toContainEqual(["Year of publication", "2024"]);
  expect(facts(tree).flat()).not.toContain("1850");
  const rows = elements(tree, "div").filter(({ data }) => data.hProperties.dataFact !== undefined);
  expect(rows.map((row) => plainText(row)).join()).not.toMatch(/1850|Miracle|10/);
  expect(
    elements(tree, "details")
      .map((node) => plainText(node))
      .join(),
  ).not.toContain("never said");
  expect(plainText(tree)).toContain("1850");
});

test("a page without a record keeps the lines it was written with", () => {
  const markdown =
    "# Paper 1: T\n\n**Journal**: J\n**Mood**: calm\n\n---\n\n## 📌 Card 1: Core idea\n";
  expect(facts(arrange(markdown, "en"))).toEqual([
    ["Journal", "J"],
    ["Mood", "calm"],
  ]);
});

test("every heading has the same anchor in both locales", () => {
  const chinese = anchors(arrangeGolden("reference", "zh-Hant"));
  expect(chinese).toEqual(anchors(arrangeGolden("reference", "en")));
  expect(chinese).toContain("core-finding");
  expect(chinese).toContain("qa-4");
});

test.each(["reference", "everything", "hostile-title"])(
  "no word is lost or added (%s)",
  (folder) => {
    const squeeze = (tree: Root) => plainText(tree, { includeHtml: false }).replace(/[\s：:]/g, "");
    for (const locale of ["zh-Hant", "en"] as const) {
      const markdown = readGolden(folder, `page.${locale}.md`);
      const marked = arrangeGolden(folder, locale);
      const repeated = elements(marked, "div").filter(isRepeated);
      const own = [...elements(marked, "p"), ...repeated].map((node) =>
        plainText(node).replace(/[\s：:]/g, ""),
      );
      const words = own.reduce((text, mark) => text.replace(mark, ""), squeeze(marked));
      expect([...words].sort()).toEqual([...squeeze(parse(markdown))].sort());
    }
  },
);

test("a heading of a curator can't take a card's anchor", () => {
  const markdown =
    "# 文獻 1：T\n\n**English Title**: T\n\n---\n\n## 📌 第一張：核心觀點卡\n\n### qa\n\n---\n\n## ❓ 第三張：問答卡\n\ntext";
  expect(anchors(arrange(markdown, "zh-Hant"))).toEqual(["core", "core-qa", "qa"]);
});

test("sections that still have their default text are marked", () => {
  const marks = elements(arrangeGolden("reference", "zh-Hant"), "p");
  expect(marks).toHaveLength(11);
});

test("the H1 says which language its title is in", () => {
  const [h1] = arrangeRecord({ position: 1, title: "只有中文" }, "zh-Hant").children;
  const spans = h1?.type === "markup" ? elements({ type: "root", children: [h1] }, "span") : [];
  expect(spans.map(({ data }) => data.hProperties.lang)).toContain("zh-Hant");
});

test("a page without an H1 stays as it is", () => {
  const markdown = "## 📌 第一張：核心觀點卡\n\ntext\n";
  expect(arrange(markdown, "zh-Hant")).toEqual(parse(markdown));
});

test("a label in the other language keeps its mark, which is no part of its text", () => {
  const head = "# 文獻 1：Sleep\n\n**English Title**: Sleep\n\n---\n\n## 📌 第一張：核心觀點卡\n\n";
  const list = '### 關鍵數據\n- **<span lang="en">Readers</span>**: 40\n';
  const label = elements(arrange(head + list, "zh-Hant"), "dt").at(-1);
  expect(label?.children.map(({ type }) => type)).toEqual(["html", "text", "html"]);
});
