import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["pancraetic", "pancreatic", 1],
  ["ancreatic", "pancreatic", 1],
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
  ["", "abc", 3],
])("from %s to %s it takes %i", (from, to, distance) => {
  expect(editDistance(from, to, 5)).toBe(distance);
});

test("it is the same in both directions, 0 for the same word alone, and never more than asked for", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const distance = editDistance(a, b, most);
      expect(editDistance(b, a, most)).toBe(distance);
      expect(distance).toBe(Math.min(editDistance(a, b, 99), most + 1));
      expect(distance === 0).toBe(a === b);
    }),
  );
});
