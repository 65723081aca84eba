import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCount } from "./format-count.ts";

test("a count is written as both languages' number formats write it", () => {
  const formats = ["en", "zh-Hant"].map((locale) => new Intl.NumberFormat(locale));
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      for (const format of formats) expect(formatCount(count)).toBe(format.format(count));
    }),
  );
});
