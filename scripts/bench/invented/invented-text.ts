import { buildRandom } from "./random.ts";

/** Text that Markdown or HTML would take for its own. */
const hostileTexts = [
  "p < .05",
  "<b>x</b>",
  "1:100: a",
  "[a](b)",
  "a &lt b",
  "* 1. #",
  "a_b_c",
  "{x}",
  "a | b",
  ":::note",
] as const;
const syllables = ["ba", "ren", "tol", "mi", "ka", "ves", "dor", "lin", "su", "per", "no", "gal"];
const characters = [..."研究資料醫院病人影像診斷模型臨床結果方法品質安全評估治療風險預測"];

/** Text and choices that depend on nothing but a seed. */
export type Inventor = {
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number;
  /** One of several. */
  readonly pick: <Items extends readonly [unknown, ...unknown[]]>(from: Items) => Items[number];
  /** English words of some `length` characters, at least one. */
  readonly english: (length: number) => string;
  /** Chinese of `length` characters. */
  readonly chinese: (length: number) => string;
  /** Now and then a hostile text between spaces, else a space. */
  readonly gap: () => string;
};

/** The same seed, a whole number, gives the same text in the same order of calls. */
export function openInventor(seed: number): Inventor {
  const random = buildRandom(seed);
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const pick = <Items extends readonly [unknown, ...unknown[]]>(from: Items): Items[number] =>
    from[number(0, from.length - 1)] ?? from[0];
  const choose = (from: readonly string[]) => from[number(0, from.length - 1)] ?? "";
  const word = () => Array.from({ length: number(1, 4) }, () => choose(syllables)).join("");
  return {
    number,
    pick,
    english(length) {
      let text = word();
      while (text.length < length) text += ` ${word()}`;
      return text;
    },
    chinese: (length) => Array.from({ length }, () => choose(characters)).join(""),
    gap: () => (number(1, 12) === 1 ? ` ${pick(hostileTexts)} ` : " "),
  };
}
