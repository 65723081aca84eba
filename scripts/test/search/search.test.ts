import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { facetNames } from "../../../src/search/facets/facet.ts";
import { openSearch } from "../../../src/search/open-search.ts";
import {
  type SearchEngine,
  type SearchRequest,
  SearchUnavailableError,
} from "../../../src/search/query/search-engine.ts";
import { handMadePapers, handMadeSynonyms } from "../../bench/search/hand-made-papers.ts";
import { handMadeQueries } from "../../bench/search/hand-made-queries.ts";
import { buildSyntheticPaper } from "../../bench/search/synthetic-paper.ts";
import type { Paper, PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { indexPapers, openLocalSearch } from "../../site/search/find-papers.ts";

const synonyms = [...handMadeSynonyms, ["品質", "質量"], ["中風", "卒中", "stroke"]];
const folders: string[] = [];

async function openEngine(papers: readonly Paper[]): Promise<SearchEngine & { folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "search-test-"));
  folders.push(folder);
  await indexPapers(papers, synonyms, join(folder, "search"));
  return { ...openLocalSearch(folder).engine, folder };
}

function buildPaper(id: string, record: Partial<PaperRecord>): Paper {
  return { collection: "trials", id, record: { position: 1, title: id, ...record } };
}

async function findIds(engine: SearchEngine, request: string | SearchRequest): Promise<string[]> {
  const asked = typeof request === "string" ? { query: request } : request;
  return (await engine.search(asked)).hits.map(({ id }) => id);
}

const invented = [
  buildPaper("quality", {
    title: { en: "Quality of life after stroke", "zh-Hant": "中風後的生活品質" },
    authors: [
      { family: "Tanaka", given: "Kenji Haruto" },
      { family: "王", given: "小明" },
    ],
    journal: "Ward Practice",
    published: "2019-05",
    score: "8.5/10",
    applicationArea: { en: "Neurology", "zh-Hant": "神經內科" },
    country: { en: "Taiwan", "zh-Hant": "臺灣" },
    importance: "high",
  }),
  buildPaper("life", {
    position: 2,
    title: { en: "Life and quality: a mouse study", "zh-Hant": "品質與生活" },
    authors: [
      { family: "Suzuki", given: "Kenji" },
      { family: "Tanaka", given: "Aiko" },
    ],
    published: "2022",
    score: 6,
    applicationArea: "Neurology",
    abstract: { en: [{ label: "AIM", text: "The role of GPT-4 in x-ray reports." }] },
  }),
  buildPaper("plain", {
    position: 3,
    title: { original: "Der Naïve Titel", en: "The naive title" },
    status: { retracted: {} },
    extraSections: [
      { heading: "Notes", markdown: "用𠮷野家的。See **胰臟**癌 and [text](https://example.org)." },
    ],
  }),
];

let engine: SearchEngine & { folder: string };
let handMade: SearchEngine;

beforeAll(async () => {
  engine = await openEngine(invented);
  handMade = await openEngine(handMadePapers);
}, 60_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test.each(
  Object.entries(handMadeQueries).flatMap(([kind, rows]) => rows.map((row) => [kind, ...row])),
)("%s: %s", async (_kind, query = "", ...ids) => {
  expect(ids).toContain((await findIds(handMade, query))[0]);
});

test("a query being typed brings what its finished words take, and nothing for the last", async () => {
  const { engine: typing, bytes } = openLocalSearch(engine.folder);
  await typing.prepare({ query: "" });
  const opened = bytes();
  await typing.prepare({ query: "qual" });
  expect(bytes()).toBe(opened);
  await typing.prepare({ query: "quality of" });
  expect(bytes()).toBeGreaterThan(opened);
});

test("once a query ends in Chinese, the search itself has nothing left to load", async () => {
  const { engine: typing, bytes } = openLocalSearch(engine.folder);
  await typing.prepare({ query: "生活品質" });
  const prepared = bytes();
  expect(await findIds(typing, "生活品質")).toEqual(["quality", "life"]);
  expect(bytes()).toBe(prepared);
});

test("what can't be made ready is left to the search to say", async () => {
  const { engine: typing } = openLocalSearch(join(engine.folder, "nowhere"));
  await expect(typing.prepare({ query: "生活品質" })).resolves.toBeUndefined();
  await expect(typing.search({ query: "生活品質" })).rejects.toThrow(SearchUnavailableError);
});

test("every title finds its paper first, in either language", async () => {
  for (const { id, record } of handMadePapers) {
    const titles = typeof record.title === "string" ? [record.title] : Object.values(record.title);
    for (const title of titles) expect((await findIds(handMade, title ?? ""))[0]).toBe(id);
  }
});

test.each([
  ['"quality of life"', ["quality"]],
  ['"life and quality"', ["life"]],
  ['"quality life"', []],
  ["「生活品質」", ["quality"]],
  ['"role of gpt 4"', ["life"]],
  ['"AIM: The role"', ["life"]],
  ["「用𠮷野家的」", ["plain"]],
  ["「用家的」", []],
  ["𠮷", ["plain"]],
  ["stroke -mouse", ["quality"]],
  ["quality -「中風後」", ["life"]],
  ["year:2019", ["quality"]],
  ["year:2020-2022", ["life"]],
  ["score:>8", ["quality"]],
  ["-score:>8 quality", ["life"]],
  ["journal:ward", ["quality"]],
  ["country:台湾", ["quality"]],
  ["領域：神經內科", ["quality", "life"]],
  ["area:neurology year:2022", ["life"]],
  ["collection:nowhere", []],
])("%s finds exactly %j", async (query, ids) => {
  expect((await findIds(engine, query)).sort()).toEqual([...ids].sort());
});

test.each([
  "Kenji Tanaka",
  "Tanaka Kenji",
  "tanaka, kenji haruto",
  "Tanaka KH",
  "Tanaka K",
  "K. Tanaka",
  "王小明",
])("the author %s is found before others who share a name", async (name) => {
  expect((await findIds(engine, name))[0]).toBe("quality");
});

test("what matched is marked, in whatever form", async () => {
  const marks = async (query: string) => {
    const [hit] = (await engine.search({ query })).hits;
    return hit?.titles.flatMap(({ text, marks: ranges }) =>
      ranges.map(({ start, end }) => text.slice(start, end)),
    );
  };
  expect(await marks("生活质量 卒中")).toEqual(["中風", "生活品質", "stroke"]);
  expect(await marks("strokes")).toEqual(["中風", "stroke"]);
  expect(await marks("naive")).toEqual(["naive"]);
});

test("a typing error is corrected and the correction said; the beginning of a word is none", async () => {
  expect(await engine.search({ query: "Qualtiy of life" })).toMatchObject({
    understood: { corrected: "quality of life" },
    total: 2,
  });
  const typed = await engine.search({ query: "qual" });
  expect(typed.total).toBe(2);
  expect(typed.understood).not.toHaveProperty("corrected");
  expect(typed.understood.widened).toEqual([{ word: "qual", others: ["quality"] }]);
});

test("a stop word is no result of its own, and nothing known is nothing found", async () => {
  expect(await engine.search({ query: "zzzzqqqq" })).toMatchObject({ total: 0, hits: [] });
});

test("a hit has all that a line of results shows", async () => {
  const [hit] = (await engine.search({ query: "naive title" })).hits;
  expect(hit).toMatchObject({
    collection: "trials",
    id: "plain",
    position: 3,
    titles: [{ text: "The naive title", language: "en" }],
    original: { text: "Der Naïve Titel", language: "und" },
    status: "retracted",
  });
});

test("facets are counted leaving their own filter aside, and filters are exact", async () => {
  const result = await engine.search({
    query: "",
    filters: { year: ["2019"] },
    facets: facetNames,
  });
  expect(result.hits.map(({ id }) => id)).toEqual(["quality"]);
  const counts = result.facets.year?.map(({ value, count }) => [value, count]);
  expect(counts?.sort()).toEqual([
    ["2019", 1],
    ["2022", 1],
  ]);
  expect(result.facets.score).toMatchObject([{ value: "8", count: 1 }]);
  expect(result.facets.area).toMatchObject([{ label: { "zh-Hant": "神經內科", en: "Neurology" } }]);
  const byBand = { query: "", filters: { score: ["8", "6"] } };
  expect((await findIds(engine, byBand)).sort()).toEqual(["life", "quality"]);
});

test("a value is chosen by each of its names, also by one that it shares with another", async () => {
  const areas = await openEngine([
    buildPaper("one", { applicationArea: { "zh-Hant": "肺炎", en: "Pneumonia" } }),
    buildPaper("two", { applicationArea: { "zh-Hant": "肺炎", en: "Lung infection" } }),
  ]);
  const findIn = (area: string) => findIds(areas, { query: "", filters: { area: [area] } });
  expect((await findIn("肺炎")).sort()).toEqual(["one", "two"]);
  expect(await findIn("Pneumonia")).toEqual(["one"]);
  expect(await findIn("Lung infection")).toEqual(["two"]);
});

test("without a query all papers are listed in the order asked for, page by page", async () => {
  expect(await findIds(engine, "")).toEqual(["life", "quality", "plain"]);
  expect(await findIds(engine, { query: "", sort: "score" })).toEqual(["quality", "life", "plain"]);
  expect(await findIds(engine, { query: "", sort: "position" })).toEqual([
    "quality",
    "life",
    "plain",
  ]);
  expect(await findIds(engine, { query: "", page: 2, pageSize: 2 })).toEqual(["plain"]);
  expect(await findIds(engine, { query: "quality", sort: "newest" })).toEqual(["life", "quality"]);
});

test("of many papers each page is a part of the whole order", async () => {
  const many = await openEngine(
    Array.from({ length: 60 }, (_, index) => buildSyntheticPaper(index + 1).paper),
  );
  const pages: string[] = [];
  for (let page = 1; page <= 6; page += 1) {
    pages.push(...(await findIds(many, { query: "", sort: "position", page })));
  }
  expect(pages).toEqual(Array.from({ length: 60 }, (_, index) => `synthetic-${index + 1}`));
});

test("a file that can't be had is an error, and is tried again", async () => {
  let isDown = true;
  const flaky = openSearch("/", async (address) => {
    if (isDown && address.includes("/terms/")) return new Response(null, { status: 503 });
    return new Response(new Uint8Array(await readFile(join(engine.folder, address))));
  });
  await expect(flaky.search({ query: "stroke" })).rejects.toThrow(SearchUnavailableError);
  isDown = false;
  expect((await flaky.search({ query: "stroke" })).total).toBe(1);
});

test("a file that is not what it should be is the same error", async () => {
  const broken = openSearch("/", async (address) => {
    if (address.includes("/terms/")) return new Response("<!doctype html>");
    return new Response(new Uint8Array(await readFile(join(engine.folder, address))));
  });
  await expect(broken.search({ query: "stroke" })).rejects.toThrow(SearchUnavailableError);
});

test("an aborted search rejects with the signal's reason", async () => {
  const controller = new AbortController();
  const search = engine.search({ query: "stroke", signal: controller.signal });
  controller.abort();
  await expect(search).rejects.toThrow("aborted");
});

test("the same papers give the same index", async () => {
  const nameOf = async (folder: string) => readFile(join(folder, "search/current.bin"), "base64");
  const again = await openEngine(invented);
  expect(await nameOf(again.folder)).toBe(await nameOf(engine.folder));
});
