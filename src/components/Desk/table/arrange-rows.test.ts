import { expect, test } from "vitest";
import { arrangeRows, type Sorting, type TableFilter } from "./arrange-rows.ts";

const words = { locale: "en", areas: {} } as const;
const rows = [
  { id: "b", fields: { position: 2, title: "Lamps", score: 10, tags: ["night"] }, gaps: ["doi"] },
  { id: "c", fields: { position: 3, title: { "zh-Hant": "燈" }, score: "9.5" }, gaps: [] },
  { id: "a", fields: { position: 1, title: { en: "Beds" } } },
] as const;
const arrange = (filter: Partial<TableFilter>, sorting?: Sorting) =>
  arrangeRows(rows, { texts: {}, ...filter }, sorting, words).map(({ id }) => id);

test("rows stand in the collection's order until another is wished; numbers count, empty cells come last", () => {
  expect(arrange({})).toEqual(["a", "b", "c"]);
  expect(arrange({}, { column: "score", isDescending: false })).toEqual(["c", "b", "a"]);
  expect(arrange({}, { column: "score", isDescending: true })).toEqual(["b", "c", "a"]);
});

test("rows are found by what they have in each column, by empty cells, and by what they lack", () => {
  expect(arrange({ texts: { title: "LAMP", tags: "night" } })).toEqual(["b"]);
  expect(arrange({ texts: { tags: " = " } })).toEqual(["a", "c"]);
  expect(arrange({ lacking: "doi" })).toEqual(["b"]);
});
