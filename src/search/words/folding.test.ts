import fc from "fast-check";
import { expect, test } from "vitest";
import { buildCharacterTable } from "../../../scripts/site/search/character-table.ts";
import { buildFolding } from "./folding.ts";

const { fold, foldWithOffsets } = buildFolding(buildCharacterTable());

test.each([
  ["胰臟癌", "胰脏癌"],
  ["裡面的著作", "里面的着作"],
  ["ＣＯＶＩＤ－１９", "covid-19"],
  ["Crohn’s", "crohn's"],
  ["naïve Ménière", "naive meniere"],
  ["a – x", "a - x"],
  ["Østergård Łukasz ıĐð Þór Weiß Æon œdema", "ostergard lukasz idd thor weiss aeon oedema"],
  ["TNFα β-catenin", "tnf-alpha- -beta--catenin"],
  ["Ἀθήνα", "αθηνα"],
  ["「引號」", '"引号"'],
])("%s is compared as %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["計畫", "計劃"],
  ["瞭解", "了解"],
  ["規劃", "規畫"],
  ["敘述", "敍述"],
  ["煙燻", "煙熏"],
  ["薰香", "熏香"],
  ["黏膜", "粘膜"],
  ["成份", "成分"],
  ["紀錄", "記錄"],
  ["反覆", "反復"],
])("%s and %s are one word", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("Simplified characters are never Traditional ones of the table", () => {
  const characters = [...buildCharacterTable()];
  const simplified = characters.filter((_, index) => index % 2 === 1);
  expect(simplified.map(fold)).toEqual(simplified);
});

test("every unit of a folded text knows the character that it came of", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldWithOffsets(text);
      expect(folded.text).toBe(fold(text));
      expect(folded.offsets).toHaveLength(folded.text.length + 1);
      expect(folded.offsets).toEqual(folded.offsets.toSorted((a, b) => a - b));
      expect(folded.offsets.at(-1)).toBe(text.length);
    }),
  );
});
