import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shortenLabel } from "./draw-bars.ts";

test.each([
  ["門診、急診、住院", 5, "門診、急…"],
  ["門診、急診", 5, "門診、急診"],
  ["Outpatient care", 5, "Outpati…"],
  ["👩‍⚕️👩‍⚕️👩‍⚕️", 2, "👩‍⚕️…"],
])("%s within %d em is %s", (text, width, expected) => {
  expect(shortenLabel(text, width)).toBe(expected);
});

test("what is left is the beginning of the text, and no longer than its width allows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const short = shortenLabel(text, 10);
      if (short === text) return;
      expect(short.endsWith("…")).toBe(true);
      expect(text.startsWith(short.slice(0, -1))).toBe(true);
      expect(short.length).toBeLessThanOrEqual(81);
    }),
  );
});
