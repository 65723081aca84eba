import { expect, test } from "vitest";
import { orderNames } from "../../../src/search/stored/index-files.ts";
import { buildOrder, readSortKeys, type SortKeys } from "./sort-orders.ts";

const unknown = { published: "", score: -1, journal: "", titles: { "zh-Hant": "", en: "" } };
const titles = (chinese: string, english: string) => ({ "zh-Hant": chinese, en: english });

/** The second has nothing to be ordered by but its position. */
const papers: readonly SortKeys[] = [
  {
    collection: "trials",
    position: 1,
    published: "2024-05",
    score: 7,
    journal: "trials",
    titles: titles("一項研究", "sepsis"),
  },
  { collection: "notes", position: 1, ...unknown },
  {
    collection: "trials",
    position: 2,
    published: "2019",
    score: 9,
    journal: "burns",
    titles: titles("肺炎", "pneumonia"),
  },
];

test("every order has its opposite, and papers without the value come last in both", () => {
  const orders = orderNames.map((name) => [
    name,
    [...buildOrder(name, papers, ["trials", "notes"])],
  ]);
  expect(Object.fromEntries(orders)).toEqual({
    newest: [0, 2, 1],
    oldest: [2, 0, 1],
    score: [2, 0, 1],
    lowest: [0, 2, 1],
    position: [0, 2, 1],
    last: [2, 0, 1],
    journal: [2, 0, 1],
    "journal-descending": [0, 2, 1],
    "title.zh-Hant": [0, 2, 1],
    "title-descending.zh-Hant": [2, 0, 1],
    "title.en": [2, 0, 1],
    "title-descending.en": [0, 2, 1],
  });
});

test("texts are ordered from their first letter or digit, in either case, as readers see them", () => {
  const key = (en: string, journal: string) =>
    readSortKeys({
      collection: "trials",
      id: "a",
      record: { position: 1, title: { en }, journal },
    });
  expect(key("“Sepsis” in ICUs", "ＢＭＪ Open")).toMatchObject({
    journal: "bmj open",
    titles: { "zh-Hant": "sepsis” in icus", en: "sepsis” in icus" },
  });
});
