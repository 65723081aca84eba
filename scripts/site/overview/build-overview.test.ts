import * as fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { phraseText } from "../../lib/card/phrase.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import type { PaperIndex } from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { hostileText } from "../../test/hostile-text.ts";
import { buildCompleteness, buildOverview } from "./build-overview.ts";
import type { Figure } from "./content.ts";
import { shortenLabel } from "./draw-bars.ts";

type Record = Partial<Paper["record"]>;

function index(records: readonly Record[]): PaperIndex {
  const papers = records.map((record, index) => {
    const place = { collection: "lamps", id: `lamps-${index + 1}`, position: index + 1 };
    const { titles, ...summary } = buildPaperSummary(
      { position: index + 1, title: "Lamps", ...record },
      {},
    );
    const rows = buildPaperRows(place, summary.record);
    return { ...place, pages: titles, rows, known: summary, ...summary };
  });
  return { collections: [], areas: {}, papers };
}

function overview(records: readonly Record[], locale: Locale = "en") {
  return buildOverview(index(records), locale);
}

function figure(name: string, records: readonly Record[], locale?: Locale): Figure {
  const { measures, kinds } = overview(records, locale);
  const found = [...measures, ...kinds].find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no figure ${name}.`);
  return found;
}

const summary = (...source: Parameters<typeof figure>) => phraseText(figure(...source).summary);

test("a plot says in words what it shows, in either language", () => {
  const years = ["2021", "2021-05", "2022", "2023", "2024", "2025"];
  const records = [...years.map((published) => ({ published })), {}];
  expect(figure("years", records).svg).toContain("<svg");
  expect(summary("years", records)).toBe(
    "6 papers with a year of publication, 2021 to 2025; most, 2, from 2021.",
  );
  expect(summary("years", records, "zh-Hant")).toBe(
    "6 篇有發表年份，從 2021 到 2025 年；2021 年最多，有 2 篇。",
  );
});

test("of fewer than five values each is said in words, and nothing is drawn", () => {
  const countries = ["Japan", "Japan", "Japan", "Canada", "Taiwan", "Peru"];
  const records = countries.map((country, index) => ({
    ...{ country, published: String(2021 + (index % 4)), score: 6 + (index % 4) },
  }));
  const { measures, kinds } = overview(records);
  const drawn = [...measures, ...kinds].filter(({ svg }) => svg !== undefined);
  expect(drawn.map(({ name }) => name)).toEqual([]);
  expect(summary("countries", records)).toBe(
    "Most often Japan (3); 4 countries or regions in all. Japan: 3; Canada: 1; Peru: 1; Taiwan: 1.",
  );
  expect(summary("years", records, "zh-Hant")).toMatch(/2021：2；2022：2；2023：1；2024：1。$/);
  expect(summary("score-years", records)).not.toMatch(/dots|lines/);
});

test("growth is by year of publication, and by date of addition or else of retrieval only where records have one", () => {
  const names = (records: readonly Record[]) => overview(records).measures.map(({ name }) => name);
  expect(names([{ published: "2021" }])).not.toContain("additions");
  expect(summary("growth", [{ published: "2021" }])).toContain("No record says when it was");
  const retrieved = { published: "2021", provenance: { retrieved: "2025-08-15" } };
  expect(names([retrieved])).toContain("additions");
  expect(
    figure("additions", [retrieved, { provenance: { retrieved: "2025-06" } }]).table.rows,
  ).toEqual([
    ["2025-06", "1"],
    ["2025-07", "1"],
    ["2025-08", "2"],
  ]);
  const added = { ...retrieved, added: "2025-09-01" };
  expect(summary("growth", [added])).not.toContain("No record says");
  expect(figure("additions", [added]).table.rows).toEqual([["2025-09", "1"]]);
});

test("scores lose their parts of a point, and the median keeps them", () => {
  const scores = [{ score: "8.5/10" }, { score: 8 }, { score: 10 }, { score: "good" }];
  expect(figure("scores", scores).table.rows).toEqual([
    ["8–8.9", "2"],
    ["10", "1"],
  ]);
  expect(summary("scores", scores)).toMatch(/^3 papers with a score, median 8\.5, from 8 to 10\./);
});

test("a label in the other language says so, in the sentence and in the table", () => {
  const { summary: words, table } = figure("areas", [{ applicationArea: "門診" }]);
  const label = { text: "門診", language: "zh-Hant" };
  expect(words).toContainEqual(label);
  expect(table.rows).toEqual([[label, "1", "100 %"]]);
});

test("any text is a text of the plot and nothing else", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const records = [text, text, "1", "2", "3", "4"].map((area) => ({ applicationArea: area }));
      const { svg = "", table } = figure("areas", records);
      const label = table.rows[0]?.[0];
      const { names, texts } = readElements(parseFragment(svg));
      expect(names.filter((name) => !["svg", "title", "g", "rect", "text"].includes(name))).toEqual(
        [],
      );
      const beginning = shortenLabel(typeof label === "object" ? label.text : "", 20);
      expect(texts.some((shown) => shown.startsWith(beginning.replace(/…$/, "")))).toBe(true);
    }),
  );
});

test("an empty collection has words and nothing to draw", () => {
  for (const locale of locales) {
    const { measures, kinds } = overview([], locale);
    for (const { svg, summary: words } of [...measures, ...kinds]) {
      expect(svg).toBeUndefined();
      expect(phraseText(words)).not.toMatch(/undefined|NaN|Infinity/);
    }
  }
});

test("the page doesn't grow with the papers nor with their labels", () => {
  const bytes = (count: number) => {
    const records = Array.from({ length: count }, (_, index) => ({
      published: String(2001 + (index % 24)),
      score: (index % 101) / 10,
      applicationArea: `Area ${index}`,
    }));
    return JSON.stringify(overview(records)).length;
  };
  expect(bytes(5000)).toBeLessThan(1.1 * bytes(1000));
});

test("a gap names its first twenty papers by position, and counts them all", () => {
  const records = Array.from({ length: 25 }, () => ({}));
  const journal = buildCompleteness(index(records), "en").gaps.find(
    ({ name }) => name === "journal",
  );
  expect(journal?.count).toBe(25);
  expect(journal?.papers).toHaveLength(20);
  expect(journal?.papers.at(1)).toEqual({ id: "lamps-2", address: "/papers/lamps/lamps-2/" });
});

/** The names of all elements, and the texts that stand in them. */
function readElements(node: DefaultTreeAdapterTypes.Node): { names: string[]; texts: string[] } {
  if ("value" in node) return { names: [], texts: [node.value] };
  const children = "childNodes" in node ? node.childNodes.map(readElements) : [];
  return {
    names: [
      ...("tagName" in node ? [node.tagName] : []),
      ...children.flatMap(({ names }) => names),
    ],
    texts: children.flatMap(({ texts }) => texts),
  };
}
