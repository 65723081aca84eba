import { expect, test } from "vitest";
import { buildPaperRow, compareNewest, type PaperRow } from "./paper-row.ts";

const place = { collection: "c", id: "x", position: 1 };

test("a row is in the reader's language, else says which language it is in", () => {
  const record = {
    position: 1,
    title: { en: "A trial", "zh-Hant": "一項試驗" },
    finding: "No effect",
  };
  const row = buildPaperRow(
    { collection: "pubmed", id: "pubmed-1", position: 1 },
    record,
    "zh-Hant",
  );
  expect(row).toEqual({
    collection: "pubmed",
    id: "pubmed-1",
    position: 1,
    title: { text: "一項試驗", language: "zh-Hant" },
    finding: { text: "No effect", language: "en" },
  });
});

test.each([
  [9, { text: "9", value: 9 }],
  ["8.0/10", { text: "8", value: 8 }],
  ["高", { text: "高" }],
  [11, { text: "11" }],
])(
  "a score of %j has one form wherever it is shown and, where it has one, its number",
  (score, expected) => {
    const record = { position: 1, title: "A trial", score };
    expect(buildPaperRow(place, record, "en").score).toEqual(expected);
  },
);

test("the worst status is the one shown", () => {
  const record = { position: 1, title: "A trial", status: { corrected: {}, retracted: {} } };
  expect(buildPaperRow(place, record, "en").status).toBe("retracted");
});

test("newest is by date of publication, then by position, and without a date last", () => {
  const row = (position: number, published?: string): PaperRow => ({
    collection: "c",
    id: `c-${position}`,
    position,
    title: { text: "", language: "en" },
    ...(published !== undefined && { published }),
  });
  const rows = [row(1, "2024"), row(2), row(3, "2025-08-15"), row(4, "2025"), row(5, "2024")];
  expect(rows.toSorted(compareNewest).map(({ position }) => position)).toEqual([3, 4, 5, 1, 2]);
});
