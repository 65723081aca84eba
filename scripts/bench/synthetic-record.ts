import type { PaperRecord } from "../lib/record/schema.ts";

/** Text that Markdown or HTML would take for its own. */
const hostileTexts = [
  "p < .05",
  "<b>x</b>",
  "1:100: a",
  "[a](b)",
  "&lt;",
  "* 1. #",
  "a_b_c",
  "{x}",
];
const syllables = ["ba", "ren", "tol", "mi", "ka", "ves", "dor", "lin", "su", "per", "no", "gal"];
const characters = [..."研究資料醫院病人影像診斷模型臨床結果方法品質安全評估治療風險預測"];

/**
 * A record of an invented paper, as long as a real one: an English abstract of some 2,000
 * characters, cards in both languages, and now and then text that needs escaping. The same
 * position gives the same record.
 * @param position from 1
 */
export function buildSyntheticRecord(position: number): PaperRecord {
  const random = buildRandom(position);
  const words = (count: number) => Array.from({ length: count }, () => buildWord(random)).join(" ");
  const chinese = (count: number) =>
    Array.from({ length: count }, () => pick(characters, random)).join("");
  const both = (count: number) => ({
    en: `${words(count)}.`,
    "zh-Hant": `${chinese(2 * count)}。`,
  });
  const hostile = position % 7 === 0 ? ` ${pick(hostileTexts, random)} ` : " ";
  return {
    position,
    title: { en: `${words(7)}${hostile}${words(6)}`, "zh-Hant": `${chinese(12)}${hostile}` },
    pmid: String(10_000_000 + position),
    doi: `10.5555/synthetic.${position}`,
    journal: words(3),
    authors: Array.from({ length: 6 }, () => ({ family: words(1), given: words(1) })),
    published: `20${10 + (position % 15)}-0${1 + (position % 9)}`,
    score: (position % 101) / 10,
    applicationArea: both(2),
    finding: both(14),
    abstract: { en: buildAbstract(random, hostile) },
    studyType: both(2),
    cards: {
      paraphrase: { purpose: both(25), contribution: both(20), features: [both(8), both(8)] },
      qa: [
        { question: both(6), answer: both(18) },
        { question: both(6), answer: both(18) },
      ],
      exceptions: { limitations: [both(12), both(12)], critique: [both(12)] },
    },
  };
}

function buildAbstract(random: () => number, hostile: string): string {
  let text = "";
  while (text.length < 2000) {
    const sentence = Array.from({ length: 18 }, () => buildWord(random)).join(" ");
    text += `${sentence} (${Math.floor(random() * 1000) / 10}%).${hostile}`;
  }
  return text.trim();
}

function buildWord(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join(
    "",
  );
}

function pick(from: readonly string[], random: () => number): string {
  return from[Math.floor(random() * from.length)] ?? "";
}

/**
 * Numbers from 0 up to 1 that depend on nothing but the seed.
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator (the parameters of glibc)
 */
function buildRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
