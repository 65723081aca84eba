import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { IsReachable } from "../../lib/check/rules/addresses.ts";
import type { Locale } from "../../lib/locale.ts";
import type { PaperEntry } from "../../lib/record/survey.ts";
import { readLinkTargets } from "./read-link-targets.ts";
import { type LocatedPaper, readPapers } from "./read-papers.ts";
import { readRecord } from "./read-record.ts";
import { findOrigins, surveyWithFacts } from "./read-records.ts";

const files: Readonly<Record<string, string>> = {
  "docs/guide/adding.md": "# Adding\n\n## Steps {#steps}\n\n## 兩個 words!\n",
  "docs/guide/more/index.md": "# More\n",
  "docs/guide/_part.md": "# No page\n",
  "docs/guide/maintaining/decisions.md": "# Decisions\n",
  "docs/guide/moved.md": "---\nslug: /guide/new-place\n---\n# Moved\n",
  "i18n/en/docusaurus-plugin-content-docs/current/guide/adding.md":
    "# Adding\n\n## Steps {#steps}\n\n## Two words!\n",
  "i18n/en/docusaurus-plugin-content-docs/current/guide/english.md": "# Only in English\n",
  "static/img/figures/a.png": "",
  "records/pubmed/pubmed-1.json": JSON.stringify({
    position: 1,
    title: "An invented trial",
    formerPaths: ["old/first", "old/second", "pubmed/pubmed-2", "No/Path"],
    cards: { core: { markdown: "[own](#core-a-heading)\n\n### A heading" } },
    extraSections: [
      {
        heading: { en: "Method", "zh-Hant": "方法" },
        markdown: { en: "### Dose", "zh-Hant": "### 劑量" },
      },
    ],
  }),
  "records/pubmed/pubmed-2.json": JSON.stringify({
    position: 250,
    title: "Another invented trial",
    cards: {
      core: {
        markdown:
          "[a](/papers/pubmed/pubmed-1#section-1-dose) [b](/papers/old/first#section-1-劑量)",
      },
    },
  }),
  "records/pubmed/wrong.json": JSON.stringify({ title: "No position" }),
};

let isReachable: IsReachable;
const read: string[] = [];

beforeAll(async () => {
  const site = await mkdtemp(join(tmpdir(), "site-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  const records = join(site, "records");
  const { survey, facts, origins } = await surveyWithFacts(records, readRecord);
  async function* readNamed(papers: readonly PaperEntry[]): AsyncGenerator<LocatedPaper> {
    for await (const located of readPapers(records, findOrigins(papers, origins))) {
      read.push(located.paper.id);
      yield located;
    }
  }
  isReachable = await readLinkTargets(site, survey, facts, readNamed);
  return () => rm(site, { recursive: true });
});

const leads = (target: string, locale: Locale = "zh-Hant", id = "pubmed-1") =>
  isReachable(target, { collection: "pubmed", id, locale });

test("only papers are read whose anchors are linked to", () => {
  expect(read).toEqual(["pubmed-1"]);
});

test.each([
  "#core",
  "#core-a-heading",
  "#references",
  "#section-1",
  "/papers/pubmed",
  "/papers/pubmed/positions/201-300/",
  "/papers/pubmed/pubmed-1",
  "/papers/pubmed/pubmed-1/",
  "/papers/pubmed/pubmed-1#qa",
  "/papers/pubmed/pubmed-2#qa",
  "/papers/old/first",
  "/papers/old/second/#core-a-heading",
  "/guide/adding",
  "/guide/adding/#steps",
  "/guide/more",
  "/guide/new-place",
  "/img/figures/a.png",
])("%s leads somewhere", (target) => {
  expect(leads(target)).toBe(true);
  expect(leads(target, "en")).toBe(true);
});

test.each([
  "",
  "#",
  "#other",
  "#a-heading",
  "/papers/pubmed/pubmed-3",
  "/papers/pubmed/wrong",
  "/papers/pubmed/pubmed-1#other",
  "/papers/old/first#other",
  "/papers/No/Path",
  "/papers/pubmed/positions/101-200",
  "/papers/pubmed#core",
  "/guide/adding#other",
  "/guide/adding.md",
  "/guide/_part",
  "/guide/maintaining/decisions",
  "/guide/moved",
  "/guide",
  "/img/figures",
  "/img/b.png",
  "/",
])("%j leads nowhere", (target) => {
  expect(leads(target)).toBe(false);
  expect(leads(target, "en")).toBe(false);
});

describe("a page is judged in its own language", () => {
  test.each([
    ["/papers/pubmed/pubmed-1#section-1-劑量", "zh-Hant"],
    ["/papers/pubmed/pubmed-1#section-1-dose", "en"],
    ["/guide/adding#兩個-words", "zh-Hant"],
    ["/guide/adding#two-words", "en"],
    ["/guide/english", "en"],
  ] as const)("%s leads somewhere in %s alone", (target, locale) => {
    expect(leads(target, locale)).toBe(true);
    expect(leads(target, locale === "en" ? "zh-Hant" : "en")).toBe(false);
  });
});

test("of the anchors of a record in error nothing is said", () => {
  expect(leads("#anything", "en", "wrong")).toBe(true);
});
