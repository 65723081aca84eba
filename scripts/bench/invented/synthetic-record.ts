import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rangeSize } from "../../lib/navigation/position-range.ts";
import type { Abstract } from "../../lib/record/schema/abstract.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { buildRandom } from "./random.ts";

/** The paper that visits are measured on: in the middle of a full range of a hundred. */
export const visitedPosition = 50;
/** Characters of that paper's abstract. */
const visitedAbstractLength = 2000;

const areas = [
  { en: "Radiology", "zh-Hant": "放射診斷" },
  { en: "Pathology", "zh-Hant": "病理" },
  { en: "Emergency medicine", "zh-Hant": "急診醫學" },
  { en: "Nursing", "zh-Hant": "護理" },
] as const;
const studyTypes = [
  { en: "Retrospective cohort study", "zh-Hant": "回溯性世代研究" },
  { en: "Randomised controlled trial", "zh-Hant": "隨機對照試驗" },
  { en: "Systematic review", "zh-Hant": "系統性回顧" },
] as const;
const countries = [
  { en: "Taiwan", "zh-Hant": "台灣" },
  { en: "Japan", "zh-Hant": "日本" },
  { en: "Canada", "zh-Hant": "加拿大" },
  { en: "Multinational", "zh-Hant": "多國" },
] as const;
const levels = ["high", "medium", "low"] as const;
const labels = ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"] as const;

/**
 * The record of an invented paper, as long as a real one: titles of 60–250 characters, or in Chinese
 * a third of that, an English abstract of 1,200–2,500, a curator's cards in every third record, and now and then text that
 * Markdown or HTML would take for its own. The same numbers give the same record.
 * @param position in its collection, from 1
 * @param number among all records, from 1
 */
export function buildSyntheticRecord(position: number, number = position): PaperRecord {
  const inventor = openInventor(number);
  const { english, chinese, gap, pick } = inventor;
  const half = inventor.number(30, 120);
  // What English says in three characters, Chinese says in one.
  const chineseHalf = Math.ceil(half / 3);
  return {
    position,
    title: {
      en: `${english(half)}${gap()}${english(half)}`,
      "zh-Hant": `${chinese(chineseHalf)}${gap()}${chinese(chineseHalf)}`,
    },
    pmid: String(10_000_000 + number),
    doi: `10.5555/synthetic.${number}`,
    journal: english(20),
    authors: Array.from({ length: inventor.number(1, 12) }, () => ({
      family: english(6),
      given: english(4),
    })),
    published: `${inventor.number(2005, 2025)}-0${inventor.number(1, 9)}`,
    score: inventor.number(0, 100) / 10,
    applicationArea: pick(areas),
    finding: buildStatement(inventor, 90),
    abstract: { en: buildAbstract(inventor, number, position) },
    studyType: pick(studyTypes),
    country: pick(countries),
    importance: pick(levels),
    meshTerms: Array.from({ length: inventor.number(3, 12) }, () => english(14)),
    ...(number % 3 === 0 ? { cards: buildCards(inventor) } : {}),
  };
}

/** In one paragraph, or, in every fourth record, in labelled parts. */
function buildAbstract(inventor: Inventor, number: number, position: number): AbstractText {
  const length = inventor.number(1200, 2500);
  if (position === visitedPosition) return buildParagraph(inventor, visitedAbstractLength);
  if (number % 4 !== 0) return buildParagraph(inventor, length);
  return labels.map((label) => ({ label, text: buildParagraph(inventor, length / labels.length) }));
}

type AbstractText = Extract<Abstract, { en?: unknown }>["en"];

/** Sentences with figures in brackets, cut to `length` characters. */
function buildParagraph(inventor: Inventor, length: number): string {
  let text = "";
  while (text.length < length) {
    const figures = `n = ${inventor.number(20, 9000)}; ${inventor.number(10, 999) / 10}%`;
    text += `${inventor.english(110)} (${figures}, p < .05).${inventor.gap()}`;
  }
  return `${text.slice(0, length - 1).trimEnd()}.`;
}

/** Without a gap: a figure in it would be one that neither the abstract nor the other language has. */
function buildStatement({ english, chinese }: Inventor, length: number) {
  return {
    en: `${english(length)}.`,
    "zh-Hant": `${chinese(Math.ceil(length / 3))}。`,
  };
}

function buildCards(inventor: Inventor): NonNullable<PaperRecord["cards"]> {
  const statement = (length: number) => buildStatement(inventor, length);
  const question = () => ({ question: statement(60), answer: statement(180) });
  return {
    paraphrase: {
      purpose: statement(240),
      contribution: statement(180),
      features: [statement(80), statement(80)],
    },
    qa: [question(), question(), question()],
    exceptions: { limitations: [statement(120), statement(120)], critique: [statement(120)] },
  };
}

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
type Inventor = {
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
function openInventor(seed: number): Inventor {
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

/** What a large library has: a few collections, each of many ranges. */
const collections = 4;

/**
 * Positions a collection holds, so that `count` papers make at most four collections. The first
 * hundred papers are the same ones in the same collection, however many follow.
 * @example collectionSize(1000) // 300
 */
export function collectionSize(count: number): number {
  return Math.max(1, Math.ceil(count / collections / rangeSize)) * rangeSize;
}

/** Writes `count` synthetic records below `folder`, with what their collections are called. */
export async function writeSyntheticRecords(folder: string, count: number): Promise<void> {
  const size = collectionSize(count);
  for (let index = 0; index < count; index += 1) {
    const collection = `library-${1 + Math.floor(index / size)}`;
    const position = 1 + (index % size);
    if (position === 1) await writeCollection(join(folder, collection), collection);
    const path = join(folder, collection, `${collection}-${position}.json`);
    await writeFile(path, renderJson(buildSyntheticRecord(position, 1 + index)));
  }
}

async function writeCollection(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const label = { en: `Invented papers: ${name}`, "zh-Hant": `虛構文獻：${name}` };
  await writeFile(join(folder, "_collection.json"), renderJson({ label }));
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
