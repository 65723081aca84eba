import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { findFullWidthSyntax, mendFullWidthSyntax } from "./full-width-syntax.ts";

const mend = (text: string) => mendFullWidthSyntax(text, findFullWidthSyntax(text));

describe("full-width syntax", () => {
  it.each([
    ["｛“a”：［１，－２．５］｝", '{"a":[1,-2.5]}'],
    ['{"a”： "x”，\n"b": 1}', '{"a": "x",\n"b": 1}'],
    ['{"a”: "x", "b": "y"}', '{"a": "x", "b": "y"}'],
    ['{“a": ＂x＂}', '{"a": "x"}'],
    ['{"a":\u3000"x"}', '{"a": "x"}'],
    ['{"a": "他說“好”，然後：１"}', '{"a": "他說“好”，然後：１"}'],
    ['{"a": "\\"”，", “b”：1}', '{"a": "\\"”，", "b":1}'],
  ])("reads %s as %s", (text, expected) => {
    expect(mend(text)).toBe(expected);
  });

  it("finds nothing in any JSON", () => {
    const unit = fc.constantFrom(...'“”＂：，｛１"\\:,}] \u3000x');
    fc.assert(
      fc.property(fc.json({ stringUnit: unit }), (text) => {
        expect(findFullWidthSyntax(text)).toEqual([]);
      }),
      propertyRuns(500),
    );
  });

  it("takes time in proportion to the length of a hostile line", () => {
    const start = performance.now();
    findFullWidthSyntax('"“'.repeat(500_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
