import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { applyRecordEdits, listEdits } from "./list-edits.ts";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
const localized = fc.record({ en: text, "zh-Hant": text });
const statements = fc.array(
  fc.record({ text: localized, quote: text }, { requiredKeys: ["text"] }),
  {
    minLength: 1,
    maxLength: 3,
  },
);
const record = fc.record(
  {
    position: fc.nat(),
    title: fc.oneof(text, localized),
    score: fc.double({ min: 0, max: 10, noNaN: true }).map((score) => Math.round(score * 10) / 10),
    tags: fc.array(text, { minLength: 1, maxLength: 3 }),
    cards: fc.record({ exceptions: fc.record({ limitations: statements, critique: statements }) }),
  },
  { requiredKeys: ["position", "title"] },
);

test("the edits between two records make one of the other, however its file is laid out", () => {
  fc.assert(
    fc.property(record, record, fc.constantFrom(0, 2, "\t"), (before, after, indent) => {
      const written = JSON.stringify(before, null, indent);
      const edited = applyRecordEdits(written, listEdits(before, after));
      expect(JSON.parse(edited)).toEqual(JSON.parse(JSON.stringify(after)));
    }),
    propertyRuns(200),
  );
});

test("what is alike needs no edit, and one value one", () => {
  const before = { position: 1, tags: ["a", "b"], cards: { core: { innovation: { en: "A" } } } };
  expect(listEdits(before, structuredClone(before))).toEqual([]);
  const after = { ...before, cards: { core: { innovation: { en: "B" } } } };
  expect(listEdits(before, after)).toEqual([
    { path: ["cards", "core", "innovation", "en"], value: "B" },
  ]);
});
