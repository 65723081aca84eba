import { expect, test } from "vitest";
import { paperRecordSchema } from "../../lib/record/schema/paper-record.ts";
import { buildSyntheticRecord, collectionSize, visitedPosition } from "./synthetic-record.ts";

const records = Array.from({ length: 200 }, (_, index) => buildSyntheticRecord(index + 1));

test("every synthetic record is a valid one, and the same again", () => {
  for (const record of records) {
    expect(paperRecordSchema.parse(record)).toEqual(record);
    expect(buildSyntheticRecord(record.position)).toEqual(record);
  }
});

test("the visited paper has an abstract of 2,000 characters", () => {
  expect(buildSyntheticRecord(visitedPosition).abstract).toEqual({
    en: expect.stringMatching(/^.{1900,2000}$/s),
  });
});

test("some have cards, labelled abstracts and hostile titles, and most have not", () => {
  const count = (has: (text: string) => boolean) =>
    records.filter((record) => has(JSON.stringify(record))).length;
  expect(count((text) => text.includes('"cards"'))).toBe(66);
  expect(count((text) => text.includes('"METHODS"'))).toBeGreaterThan(40);
  expect(
    records.filter(({ title }) => /[<{[:*&|_]/.test(JSON.stringify(title).slice(7, -1))),
  ).not.toHaveLength(0);
});

test("collections are of whole ranges, and at most four", () => {
  expect([30, 100, 1000, 10_000].map(collectionSize)).toEqual([100, 100, 300, 2500]);
});
