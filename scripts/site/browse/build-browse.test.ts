import { expect, test } from "vitest";
import { buildFolding } from "../../../src/search/words/folding.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { buildBrowse, countIndex, mostListed } from "./build-browse.ts";

const areas = {
  "acute-care": { label: { en: "Acute care", "zh-Hant": "急重症照護" } },
  emergency: {
    label: { en: "Emergency medicine", "zh-Hant": "急診醫學" },
    broader: "acute-care",
    same: ["急診", "ER"],
  },
};

const { fold } = buildFolding("門门診诊");

function buildEntry(fields: Partial<PaperRecord>, index: number): PaperIndexEntry {
  const place = { collection: "notes", id: `notes-${index + 1}`, position: index + 1 };
  const record = { position: place.position, title: "A note", ...fields };
  const { titles, ...known } = buildPaperSummary(record, areas);
  return { ...place, pages: titles, rows: buildPaperRows(place, known.record), known, ...known };
}

/** The facets of papers that have these fields, by name. */
function browse(records: readonly Partial<PaperRecord>[], locale: "zh-Hant" | "en") {
  const papers = records.map(buildEntry);
  const facets = countIndex({ collections: [], areas, papers }, locale, fold);
  return new Map(buildBrowse(facets).map((facet) => [facet.facet, facet]));
}

const outpatients = { "zh-Hant": "門診", en: "Outpatient care" };

test("a value is counted once for its names in both languages, however written, and named in the reader's", () => {
  const papers = [
    { applicationArea: "门诊" },
    { applicationArea: outpatients },
    { applicationArea: "outpatient CARE" },
    { applicationArea: "Nursing" },
    {},
  ];
  expect(browse(papers, "zh-Hant").get("area")).toEqual({
    facet: "area",
    values: [
      { name: { text: "門診", language: "zh-Hant" }, count: 3 },
      { name: { text: "Nursing", language: "en" }, count: 1 },
    ],
    most: 3,
    total: 2,
    papers: 5,
    absent: 1,
  });
  expect(browse(papers, "en").get("area")?.values[0]?.name).toEqual({
    text: "Outpatient care",
    language: "en",
  });
});

test("a value that shares its name in one language with another keeps its other name", () => {
  const papers = [
    { applicationArea: "Lung infection" },
    { applicationArea: { "zh-Hant": "肺炎", en: "Pneumonia" } },
    { applicationArea: { "zh-Hant": "肺部感染", en: "Lung infection" } },
    { applicationArea: { "zh-Hant": "肺炎", en: "lung infection" } },
    { applicationArea: "肺炎" },
  ];
  const names = (locale: "zh-Hant" | "en") =>
    browse(papers, locale)
      .get("area")
      ?.values.map(({ name, count }) => [name.text, count]);
  expect(names("zh-Hant")).toEqual([
    ["肺炎", 3],
    ["肺部感染", 2],
  ]);
  expect(names("en")).toEqual([
    ["Lung infection", 3],
    ["Pneumonia", 2],
  ]);
});

test("years stand from the latest, anything else by papers and then by name", () => {
  const papers = [
    { published: "2024-02", country: "Norway" },
    { published: "2026", country: "Chile" },
    { published: "2024", country: "Norway" },
    { country: "Benin" },
  ];
  const facets = browse(papers, "en");
  const names = (facet: "year" | "country") =>
    facets.get(facet)?.values.map(({ name, count }) => [name.text, count]);
  expect(names("year")).toEqual([
    ["2026", 1],
    ["2024", 2],
  ]);
  expect(names("country")).toEqual([
    ["Norway", 2],
    ["Benin", 1],
    ["Chile", 1],
  ]);
});

test("no page lists more values than it can bear, nor a text that is no name, but all are counted", () => {
  const rare = Array.from({ length: mostListed }, (_, index) => ({ journal: `Annals ${index}` }));
  const papers = [{ journal: "x".repeat(201) }, ...rare, { journal: "Zeta" }, { journal: "Zeta" }];
  const journals = browse(papers, "en").get("journal");
  expect(journals?.values).toHaveLength(mostListed);
  expect(journals?.values[0]).toEqual({ name: { text: "Zeta", language: "en" }, count: 2 });
  expect(journals?.total).toBe(mostListed + 2);
});

test("a site without papers has all facets, and nothing in them", () => {
  for (const facet of browse([], "en").values()) {
    expect(facet).toMatchObject({ values: [], most: 0, total: 0, papers: 0, absent: 0 });
  }
});

test("papers are one value by their ids, whatever their words, and count for the broader area as well", () => {
  const papers = [
    { areas: ["emergency"], applicationArea: "Triage at the door", countries: ["KR" as const] },
    { applicationArea: "急診", country: { "zh-Hant": "南韓", en: "South Korea" } },
    {
      applicationArea: { "zh-Hant": "急診", en: "ER" },
      country: "韓國",
      design: "cohort" as const,
    },
    { areas: ["acute-care"], country: "Korea and beyond", studyType: "Cohort study" },
  ];
  const values = (facet: "area" | "country" | "type", locale: "zh-Hant" | "en") =>
    browse(papers, locale)
      .get(facet)
      ?.values.map(({ name, count }) => `${name.text} ${count}`);
  expect(values("area", "zh-Hant")).toEqual(["急重症照護 4", "急診醫學 3"]);
  expect(values("area", "en")).toEqual(["Acute care 4", "Emergency medicine 3"]);
  expect(values("country", "zh-Hant")).toEqual(["南韓 3", "Korea and beyond 1"]);
  expect(values("type", "en")).toEqual(["Cohort study 2"]);
});
