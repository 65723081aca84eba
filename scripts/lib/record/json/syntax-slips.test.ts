import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSyntaxSlips, mendSyntax } from "./syntax-slips.ts";

const mend = (text: string) => mendSyntax(text, findSyntaxSlips(text));
const isCertain = (text: string) => findSyntaxSlips(text).every((slip) => slip.isCertain);

describe("slips of syntax", () => {
  it.each([
    ["｛“a”：［１，－２．５］｝", '{"a":[1,-2.5]}'],
    ['{"a”： "x”，\n"b": 1}', '{"a": "x",\n"b": 1}'],
    ['{"a”: "x", "b": "y"}', '{"a": "x", "b": "y"}'],
    ['{“a": ＂x＂}', '{"a": "x"}'],
    ['{"a":\u3000"x"}', '{"a": "x"}'],
    ['{"a": "他說“好”，然後：１"}', '{"a": "他說“好”，然後：１"}'],
    ['{"a": "\\"”，", “b”：1}', '{"a": "\\"”，", "b":1}'],
    ['{"a": "The "AUC" was 0.87.",\n"b": 1}', '{"a": "The \\"AUC\\" was 0.87.",\n"b": 1}'],
    ['{"a": "研究："模型"，準確率：93%"}', '{"a": "研究：\\"模型\\"，準確率：93%"}'],
    ['{"a": "one\r\n\ttwo "x"\nthree", "b": 1}', '{"a": "one\\n\\ttwo \\"x\\"\\nthree", "b": 1}'],
    [
      '{"a": "both "x", "y" and "z".", "b": 1}',
      '{"a": "both \\"x\\", \\"y\\" and \\"z\\".", "b": 1}',
    ],
    ['{"a": ["He said "x"", "b"]}', '{"a": ["He said \\"x\\"", "b"]}'],
    ['{"a": "A 5" screen"}', '{"a": "A 5\\" screen"}'],
    ['{"a": [1, 2, ], "b": {"c": 1, }, }', '{"a": [1, 2 ], "b": {"c": 1 } }'],
    ['{"a": 1}，', '{"a": 1}'],
  ])("reads %s as %s, without doubt", (text, expected) => {
    expect(mend(text)).toBe(expected);
    expect(isCertain(text)).toBe(true);
  });

  it.each([
    ['{"a": ["They said "x", "y" and "z".", "next"]}'],
    ['{"a": "He said "yes", "b": "no" was the rest"}'],
    ['{"a": "the form {"b": "c", "d": "e"}"}'],
    ['{"a": "x, "b": 2, "c": "d"}'],
    ['{"a": ["x" "y"]}'],
    ['{"a": ["x""y"]}'],
    ['{"a": ["x,\n"y"]}'],
    ['{"a": "x "y”, "b": 1}'],
  ])("is in doubt about %s", (text) => {
    expect(isCertain(text)).toBe(false);
  });

  it.each([
    ['{"a": "x" "b": 1}'],
    ['{"a": "x"\n"b": 1}'],
    ['{"a": "x,\n"b": 1}'],
    ['{"a": "x" 5, "b": "y"}'],
    ['{"a": "x", b": "y"}'],
    ['{"a" "b", "c": 1}'],
    ['{"a": "x"'],
    ["[,]"],
    ["[1,,]"],
  ])("leaves the error in %s to the parser", (text) => {
    expect(findSyntaxSlips(text).filter(({ kind }) => kind === "string")).toEqual([]);
    expect(() => JSON.parse(mend(text))).toThrow();
  });

  it("changes no JSON", () => {
    const unit = fc.constantFrom(...'“”＂：，｛１"\\:,}] \u3000x');
    fc.assert(
      fc.property(fc.json({ stringUnit: unit }), (text) => {
        expect(findSyntaxSlips(text)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
