import { readFileSync } from "node:fs";
import type { Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { defaultSentences } from "../../scripts/lib/card/default-sentences.ts";
import { phraseText } from "../../scripts/lib/card/phrase.ts";
import { checkRecord } from "../../scripts/lib/check/check-record.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { buildPageFacts, buildPageOutline } from "../../scripts/lib/navigation/page-facts.ts";
import { listAnchors } from "../../scripts/lib/page/page-sections.ts";
import { renderPage } from "../../scripts/lib/page/render-page.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import {
  type PaperRecord,
  paperRecordSchema,
} from "../../scripts/lib/record/schema/paper-record.ts";
import { listSearchedTexts } from "../../scripts/site/search/searched-text.ts";
import type { Markup } from "./markup.ts";
import { arrangePaper } from "./paper-page.ts";

const editUrl = "https://git.example/records/invented/one.json";

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
  const name = { collection: "invented", id: "one" };
  const { standings } = checkRecord(JSON.stringify(record ?? {}), { file: "one.json" }, name);
  const facts = record && buildPageFacts(record, buildPageOutline(record, standings), locale);
  arrangePaper(tree, facts && { facts, editUrl }, locale);
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

function rows(tree: Root, className: string): readonly (readonly string[])[] {
  const lists = elements(tree, "dl").filter(({ data }) =>
    String(data.hProperties.className).split(",").includes(className),
  );
  return lists.flatMap(({ children }) =>
    children
      .filter(isElement)
      .map((row) =>
        "children" in row ? row.children.filter(isElement).map((cell) => plainText(cell)) : [],
      ),
  );
}

function isElement({ type }: RootContent): boolean {
  return type === "markup";
}

function classed(tree: Root, className: string): Markup[] {
  const found: Markup[] = [];
  visit(tree, "markup", (node) => {
    if (String(node.data.hProperties.className).split(",").includes(className)) found.push(node);
  });
  return found;
}

function ids(tree: Root): unknown[] {
  const found: unknown[] = [];
  visit(tree, (node) => {
    const id = "data" in node ? node.data?.hProperties?.id : undefined;
    if (id !== undefined) found.push(id);
  });
  return found;
}

function sectionNames(tree: Root): unknown[] {
  return elements(tree, "section").map(
    ({ data }) => data.hProperties.dataCard ?? data.hProperties.dataSection,
  );
}

const bare: PaperRecord = { position: 1, title: { en: "Sleep", "zh-Hant": "睡眠" } };

test.each(["zh-Hant", "en"] as const)(
  "cards, abstracts, further sections and what else is known stand in their order (%s)",
  (locale) => {
    expect(sectionNames(arrangeGolden("everything", locale))).toEqual([
      ...["core", "paraphrase", "qa", "exceptions"],
      ...["abstract", "abstract", "section-1", "references"],
    ]);
  },
);

test("without a finding the abstract stands in its place, before the cards", () => {
  const tree = arrangeRecord({ ...bare, abstract: "Nobody slept." }, "en");
  expect(sectionNames(tree)).toEqual(["abstract", "core", "paraphrase", "qa", "exceptions"]);
});

test.each([
  ["nothing is written", {}, [true]],
  ["the finding alone is written", { finding: "Sleep helps." }, [true]],
  ["cards are written, but no finding", { cards: { paraphrase: { purpose: "To see." } } }, [true]],
  [
    "finding and cards are written",
    { finding: "Sleep helps.", cards: { paraphrase: { purpose: "To see." } } },
    [undefined],
  ],
])("where %s, the abstract stands open or not", (_, fields, open) => {
  const tree = arrangeRecord({ ...bare, abstract: "Nobody slept.", ...fields }, "en");
  const [abstract] = classed(tree, "abstract");
  const folded = elements({ type: "root", children: abstract ? [abstract] : [] }, "details");
  expect(folded.map(({ data }) => data.hProperties.open)).toEqual(open);
});

test("the head says in a line what readers ask first, and nothing that isn't known", () => {
  const record = {
    ...bare,
    journal: "J Sleep",
    published: "2024-05",
    studyType: "Cohort study",
    score: "8.20/10",
  };
  expect(rows(arrangeRecord(record, "en"), "fact-line")).toEqual([
    ["Journal", "J Sleep"],
    ["Year of publication", "2024"],
    ["Study type", "Cohort study"],
    ["Score", "8.2"],
  ]);
  expect(plainText(arrangeRecord(bare, "en"))).not.toMatch(/Not provided|Unknown|To be checked/);
});

test("whoever copies the head has its words apart", () => {
  const record = {
    ...bare,
    published: "2024-05",
    authors: [{ literal: "Group" }],
    doi: "10.5555/1",
  };
  const tree = arrangeRecord(record, "en");
  const [line, sources] = ["fact-line", "sources"].map((name) =>
    plainText({ type: "root", children: classed(tree, name) }),
  );
  expect(line).toBe("Year of publication 2024");
  expect(sources).toBe("Authors Group DOI 10.5555/1");
});

test("the title is the reader's, the other stands below it, a long one folded", () => {
  const titleOf = (record: PaperRecord, locale: Locale) => {
    const [head] = elements(arrangeRecord(record, locale), "header");
    return head ? head.children.map((line) => plainText(line)) : [];
  };
  expect(titleOf(bare, "zh-Hant")).toEqual(["文獻 1：睡眠", "Sleep"]);
  expect(titleOf(bare, "en")).toEqual(["Paper 1: Sleep", "睡眠"]);
  expect(titleOf({ position: 1, title: "只有中文" }, "en")).toEqual(["Paper 1: 只有中文"]);
  const original = { position: 1, title: { original: "Der Schlaf" }, language: "de" };
  expect(titleOf(original, "en")).toEqual(["Paper 1: Der Schlaf"]);
  const long = { position: 1, title: { en: "Sleep ".repeat(30).trim(), "zh-Hant": "睡眠" } };
  const [other] = classed(arrangeRecord(long, "zh-Hant"), "other-title");
  expect(other?.data.hName).toBe("details");
});

test("many authors fold into two and their number, each still leading on", () => {
  const name = (index: number) => ({ family: `Chen${index}`, given: "Yi-Hsuan" });
  const record = { ...bare, authors: Array.from({ length: 28 }, (_, index) => name(index)) };
  const tree = arrangeRecord(record, "zh-Hant");
  const [summary] = elements({ type: "root", children: classed(tree, "sources") }, "summary");
  expect(summary && plainText(summary)).toBe("Chen0 YH、Chen1 YH … 共 28 人");
  expect(plainText(tree)).toContain("Yi-Hsuan Chen27");
});

test("line breaks of a name are shown", () => {
  const record = { ...bare, authors: [{ literal: "A\nGroup" }] };
  const sources = classed(arrangeRecord(record, "en"), "sources");
  expect(elements({ type: "root", children: sources }, "br")).toHaveLength(1);
});

test.each([
  [{ drafting: "machine" }, "由機器起草・尚未有人核對"],
  [{ verified: "2026-01-05" }, "2026-01-05 由策展人核對"],
  [{ verified: { date: "2026-01", by: "陳策展" } }, "2026-01 由陳策展核對"],
  [{}, "尚未有人核對"],
] as const)("who vouches for the cards is said in words (%j)", (provenance, line) => {
  const record = { ...bare, finding: "睡眠有益。", provenance };
  const [trust] = classed(arrangeRecord(record, "zh-Hant"), "trust");
  expect(trust && plainText(trust)).toBe(line);
});

test("of a paper that nobody has written about, nobody vouches for anything", () => {
  const [trust] = classed(arrangeRecord(bare, "zh-Hant"), "trust");
  expect(trust && plainText(trust)).toBe("卡片尚未撰寫");
});

test("each statement says how it stands, in words that are none of its text", () => {
  const record: PaperRecord = {
    ...bare,
    abstract: "We followed 120 readers.",
    finding: "It helped 120 readers.",
    provenance: { verified: "2026-03-01" },
    accepted: [{ code: "figure-not-in-source", reason: "自行計算。" }],
    cards: {
      core: { keyFigures: [{ label: "AUC", value: "0.91 (0.88–0.94)" }] },
      qa: [
        { question: "Why?", answer: "Nobody knows." },
        { question: "Who?", answer: { text: "Readers.", quote: "We followed 120 readers." } },
      ],
      exceptions: { limitations: [{ text: "It took 6 weeks.", basis: "full-text" }] },
    },
  };
  const tree = arrangeRecord(record, "en");
  const labels = classed(tree, "standing").map(({ data }) => data.hProperties.ariaLabel);
  const person = " · checked by a person on 2026-03-01";
  expect(labels).toEqual([
    `figures found${person}`,
    `figures not found${person}`,
    "accepted: 自行計算。",
    `no quote or figure to check${person}`,
    `quote found${person}`,
    `not checkable here: rests on the full text${person}`,
  ]);
  expect(classed(tree, "is-reason")[0]?.data.hProperties.lang).toBe("zh-Hant");
  expect(rows(tree, "figures")[0]).toEqual(["AUC", "0.91 (0.88–0.94)"]);
  expect(classed(tree, "trust").map((line) => plainText(line))).toContain(
    "A program looked for each statement's quote and figures in abstract and title: ✓ 2 found, " +
      "≈ 1 not found but accepted with a reason, – 1 not checkable here, ○ 1 without a quote or figure.",
  );
});

test("a card with questions has a place for the controls that hide answers, and no other card has", () => {
  const cards: PaperRecord["cards"] = { qa: [{ question: "Why?", answer: "Nobody knows." }] };
  expect(classed(arrangeRecord({ ...bare, cards }, "en"), "card-actions")).toHaveLength(1);
  expect(classed(arrangeRecord(bare, "en"), "card-actions")).toHaveLength(0);
  const own = { ...bare, cards: { ...cards, qa: { markdown: { en: "My own *words*." } } } };
  expect(classed(arrangeRecord(own, "en"), "card-actions")).toHaveLength(0);
});

test("a banner says whose its PMID is", () => {
  const record = { ...bare, status: { retracted: { noticePmid: "23456789", date: "2024-03" } } };
  const [banner] = classed(arrangeRecord(record, "zh-Hant"), "alert");
  expect(banner && plainText(banner)).toContain("撤稿通知 · PMID 23456789 · 2024-03");
});

test("no fact stands on the page twice", () => {
  const words = plainText(arrangeGolden("everything", "en"));
  for (const once of ["Randomised trial", "Invented Journal of Reading", "12345678", "Nowhere"]) {
    expect(words.split(once), once).toHaveLength(2);
  }
});

test("all that a curator wrote is on the page", () => {
  for (const folder of ["everything", "evidence", "labelled-abstract", "plain-strings"]) {
    const record = paperRecordSchema.parse(JSON.parse(readGolden(folder, "record.json")));
    const shown = (["zh-Hant", "en"] as const).map((locale) =>
      plainText(arrangeGolden(folder, locale)).replace(/\s/g, ""),
    );
    for (const { text } of listSearchedTexts({ collection: "a", id: "b", record }, {})) {
      // A label and its text are joined in either language's way.
      const words = text
        .replace(/\s|\*/g, "")
        .replace("背景:", "背景：")
        .replace("方法:", "方法：");
      const isShown = shown.some((page) => page.replaceAll("*", "").includes(words));
      expect(isShown || text.length < 3 || /Muster/.test(text), text).toBe(true);
    }
  }
});

test.each(["zh-Hant", "en"] as const)("no default sentence is on the page (%s)", (locale) => {
  const tree = arrangeGolden("reference", locale);
  const own = { text: "9", language: locale };
  const facts = { area: own, finding: own, journal: own, country: own, roi: own };
  const defaults = defaultSentences[locale]({
    ...facts,
    score: undefined,
    scoreOutOfTen: undefined,
  });
  const [first] = defaults.openQuestions;
  expect(plainText(tree)).not.toContain(first && phraseText(first.text));
  expect(plainText(tree)).not.toMatch(/專家評分|Not described yet|臨床實踐|on record/);
  expect(classed(tree, "is-unwritten")).toHaveLength(4);
});

test("a card that nobody wrote is a row that leads to the abstract and to the record", () => {
  const [row] = classed(arrangeGolden("reference", "zh-Hant"), "is-unwritten");
  expect(row && plainText(row)).toBe("📌 第一張：核心觀點卡尚未撰寫 — 讀摘要／協助撰寫");
  const links: string[] = [];
  if (row) visit(row, "link", ({ url }) => void links.push(url));
  expect(links).toEqual(["#core-abstract-en", editUrl]);
});

test("sections of a written card that nobody wrote are named once", () => {
  const record = { ...bare, cards: { paraphrase: { purpose: "To see." } } };
  const notes = classed(arrangeRecord(record, "zh-Hant"), "unwritten").map((node) =>
    plainText(node),
  );
  expect(notes).toContain("尚未撰寫：主要貢獻、技術特點");
});

test.each(["reference", "everything", "markdown-cards", "evidence", "extra-sections"])(
  "every anchor that links may lead to is on the page once (%s)",
  (folder) => {
    for (const locale of ["zh-Hant", "en"] as const) {
      const found = ids(arrangeGolden(folder, locale));
      expect(new Set(found).size).toBe(found.length);
      for (const anchor of listAnchors(readGolden(folder, `page.${locale}.md`), locale)) {
        expect(found, anchor).toContain(anchor);
      }
    }
  },
);

test("a tile for each card says what it begins with", () => {
  const tiles = elements(
    { type: "root", children: classed(arrangeGolden("everything", "en"), "card-strip") },
    "li",
  );
  expect(tiles.map((tile) => plainText(tile))).toEqual([
    "Card 1: Core ideaReaders: 40",
    "Card 2: ParaphraseTo see whether it helps.",
    "Card 3: Questions and answersWho took part?",
    "Card 4: ExceptionsOne room only",
  ]);
});

test("evidence is named by its statement, and leads to its words in the abstract", () => {
  const tree = arrangeGolden("evidence", "en");
  const names = classed(tree, "evidence").map(({ children: [summary] }) =>
    summary?.type === "markup" ? summary.data.hProperties.ariaLabel : undefined,
  );
  expect(names).toContain("Evidence (abstract): Faster.");
  const marks = elements(tree, "mark").map((node) => plainText(node));
  expect(marks.sort()).toEqual(["Reading aloud", "took *less* time", "朗讀較快"].sort());
  const ways = classed(tree, "quoted-in");
  expect(ways).toHaveLength(4);
});

test("a labelled abstract has a paragraph for each label", () => {
  const [english, chinese] = classed(arrangeGolden("labelled-abstract", "en"), "abstract").map(
    (section) => {
      const found: string[] = [];
      visit(section, "paragraph", (node) => void found.push(plainText(node)));
      return found;
    },
  );
  expect(english).toEqual([
    "BACKGROUND: Little is known. ",
    "METHODS: We looked; p < .05. No label here.",
  ]);
  expect(chinese).toEqual(["背景：所知甚少。", "方法：我們觀察。"]);
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
  expect(rows(tree, "fact-line")).toEqual([["Year of publication", "2024"]]);
  const facts = elements(tree, "div").filter(({ data }) => data.hProperties.dataFact !== undefined);
  expect(facts.map((row) => plainText(row)).join()).not.toMatch(/1850|Miracle|10/);
  expect(classed(tree, "evidence")).toEqual([]);
  expect(plainText(tree)).toContain("1850");
});

test("a page without a record keeps the lines it was written with", () => {
  const markdown =
    "# Paper 1: T\n\n**Journal**: J\n**Mood**: calm\n\n---\n\n## 📌 Card 1: Core idea\n";
  expect(rows(arrange(markdown, "en"), "facts")).toEqual([
    ["Journal", "J"],
    ["Mood", "calm"],
  ]);
});

test("a heading of a curator can't take a card's anchor", () => {
  const markdown =
    "# 文獻 1：T\n\n**English Title**: T\n\n---\n\n## 📌 第一張：核心觀點卡\n\n### qa\n\n---\n\n## ❓ 第三張：問答卡\n\ntext";
  expect(ids(arrange(markdown, "zh-Hant"))).toEqual(["core", "core-qa", "qa"]);
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
