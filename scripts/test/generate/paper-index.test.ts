import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Generation } from "../../io/pages/generate-site.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { refreshPages } from "../../io/pages/refresh-pages.ts";
import { locales } from "../../lib/locale.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import { parsePageHead } from "../../lib/page/front-matter.ts";
import { renderPage } from "../../lib/page/render-page.ts";
import { hostileText } from "../hostile-text.ts";
import {
  generate,
  makeTemporarySite,
  pageFile,
  type TemporarySite,
  writeRecord,
} from "./temporary-site.ts";

async function write({ site }: TemporarySite, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
}

test("every paper is in the index by position, with its titles, rows and record", async () => {
  const places = await makeTemporarySite(0);
  await writeRecord(places, 2, '{"position": 2, "title": {"en": "Second", "zh-Hant": "第二"}}');
  const line = {
    id: "first",
    position: 1,
    title: "First",
    formerPaths: ["old/one"],
    country: "臺灣",
  };
  await writeFile(join(places.records, "library/bulk.jsonl"), `\n${JSON.stringify(line)}\n`);
  await writeFile(join(places.records, "library/_collection.json"), '{"label": "Library"}');
  await generate(places);
  const { collections, papers } = readPaperIndex(places.site);
  expect(collections).toEqual([{ name: "library", label: "Library" }]);
  expect(papers).toMatchObject([
    {
      id: "first",
      pages: { "zh-Hant": "文獻 1：First", en: "Paper 1: First" },
      source: { file: "records/library/bulk.jsonl", line: 2 },
      rows: { en: { title: { text: "First" }, country: { text: "臺灣", language: "zh-Hant" } } },
      formerAddresses: ["/papers/old/one"],
    },
    {
      id: "library-2",
      pages: { "zh-Hant": "文獻 2：第二", en: "Paper 2: Second" },
      source: { file: "records/library/library-2.json", line: 1 },
      rows: { "zh-Hant": { title: { text: "第二" } }, en: { title: { text: "Second" } } },
    },
  ]);
});

test("pages of somebody's own are called what they say, in the locales that have them", async () => {
  const places = await makeTemporarySite(1);
  await write(places, pageFile("library-1"), "---\nsidebar_position: 1\n---\n\n# My *own*\n");
  await write(
    places,
    "docs/papers/essays/a.md",
    "---\ntitle: 'A: b'\nsidebar_position: 3\n---\n\n# C\n",
  );
  await write(places, "docs/papers/essays/without-position.md", "# D\n");
  await write(places, "docs/papers/essays/code.md", "---js\n{ sidebar_position: 4 }\n---\n# E\n");
  const { findings } = await generate(places);
  expect(findings.map(({ code }) => code)).toEqual(Array(4).fill("page-changed-by-hand"));
  const { papers } = readPaperIndex(places.site);
  expect(papers).toMatchObject([
    { id: "library-1", pages: { "zh-Hant": "My own", en: expect.stringMatching(/^Paper 1: /) } },
    { collection: "essays", id: "a", position: 3, pages: { "zh-Hant": "A: b" } },
  ]);
  expect(papers[1]).not.toHaveProperty("rows");
});

test("a record that came to have an error leaves its page what was known of it, and no list", async () => {
  const places = await makeTemporarySite(0);
  await writeRecord(places, 1, '{"position": 1, "title": "First", "pmid": "123"}');
  await generate(places);
  for (const text of ['{"position": 1, "title": ', '{"position": 1, "title": "First"']) {
    await writeRecord(places, 1, text);
    await generate(places);
    const [paper] = readPaperIndex(places.site).papers;
    expect(paper?.known).toMatchObject({ record: { pmid: "123" }, isFormer: true });
    expect(paper).not.toHaveProperty("rows");
  }
});

test("the index is read once, and again when it is another one", async () => {
  const places = await makeTemporarySite(1);
  await generate(places);
  const index = readPaperIndex(places.site);
  expect(readPaperIndex(places.site)).toBe(index);
  await generate(places);
  expect(readPaperIndex(places.site)).toBe(index);
  await writeRecord(places, 1, '{"position": 1, "title": "New"}');
  await generate(places);
  expect(readPaperIndex(places.site).papers[0]?.pages.en).toBe("Paper 1: New");
});

test("without its index, or with a broken one, a site with papers says what to do", async () => {
  const places = await makeTemporarySite(1);
  await generate(places);
  const path = join(places.site, ".cards/cache/papers");
  await appendFile(path, "{}\n");
  expect(() => readPaperIndex(places.site)).toThrow(/請先執行 .*generate.*\n.*Run .*generate/);
  await rm(path);
  expect(() => readPaperIndex(places.site)).toThrow("Run npm run --silent cards -- generate");
});

test("a site without records and pages needs no index", async () => {
  const site = await mkdtemp(join(tmpdir(), "empty-"));
  onTestFinished(() => rm(site, { recursive: true }));
  await mkdir(join(site, "records"));
  await writeFile(join(site, "records/README.md"), "");
  expect(readPaperIndex(site)).toEqual({ collections: [], areas: {}, papers: [] });
});

test("the index calls a paper with one title as its page does, whatever the title", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (en, chinese) => {
      for (const title of [{ en: `a${en}` }, { "zh-Hant": `標${chinese}` }]) {
        const record = { position: 1, title };
        const paper = { collection: "library", id: "a", record };
        for (const locale of locales) {
          const page = parsePageHead(renderPage(paper, locale, () => true));
          expect(page?.title).toBe(buildPaperSummary(record, {}).titles[locale]);
        }
      }
    }),
  );
});

test("the page of a saved record is made before all others are looked at, if it may have one", async () => {
  const places = await makeTemporarySite(3);
  const last = await generate(places);
  const saved = (position: number) => join(places.records, `library/library-${position}.json`);
  await writeRecord(places, 1, '{"position": 1, "title": "Saved"}');
  await writeRecord(places, 2, '{"position": 1, "title": "Moved"}');
  await writeRecord(places, 3, '{"position": 3, "title": ');
  await refresh(places, [1, 2, 3, 4].map(saved), last);
  const read = (id: string) => readFile(join(places.site, pageFile(id)), "utf8");
  expect(await read("library-1")).toContain("Saved");
  expect(await read("library-2")).not.toContain("Moved");
  expect(await read("library-3")).toContain("# 文獻 3：");
  expect(await generate(places)).toMatchObject({ written: 0 });
});

test("what is said of a saved record counts the pages that were made at once", async () => {
  const places = await makeTemporarySite(2);
  const last = await generate(places);
  await writeRecord(places, 1, '{"position": 1, "title": "Saved"}');
  const refreshed = await refresh(places, [join(places.records, "library/library-1.json")], last);
  expect(await generate(places, refreshed)).toMatchObject({ written: 2, unchanged: 2 });
  expect(await generate(places)).toMatchObject({ written: 0, unchanged: 4 });
});

/** Makes the pages of saved files at once. */
function refresh(places: TemporarySite, files: readonly string[], last: Generation) {
  const site = {
    recordsFolder: places.records,
    recordsShownAs: "records",
    siteFolder: places.site,
    siteShownAs: "",
  };
  return refreshPages(site, files, last, () => {});
}
