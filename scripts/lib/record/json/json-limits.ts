import type { Finding } from "../../finding.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { placeIn, type RecordSource, type TextPosition } from "./record-source.ts";

/** Deepest nesting of a record, the record's own object being 1. */
const deepestNesting = 20;

export const tooDeepRule: Rule = {
  code: "too-deep",
  severity: "error",
  title: { en: "Nesting over 20 deep", "zh-Hant": "巢狀超過 20 層" },
  why: {
    en: "No field of a record lies that deep; the record makes no page.",
    "zh-Hant": "紀錄的欄位不會有這麼多層；此紀錄不會產生頁面。",
  },
  mend: {
    en: "Look for brackets that were opened and never closed.",
    "zh-Hant": "請檢查是否有未關閉的括號。",
  },
};

export const nullCharacterRule: Rule = {
  code: "null-character",
  severity: "error",
  title: { en: "The character U+0000", "zh-Hant": "U+0000 字元" },
  why: {
    en: "HTML has no such character: the text would be lost or cut off.",
    "zh-Hant": "HTML 沒有這個字元，文字會遺失或被截斷。",
  },
  mend: { en: "Delete the character.", "zh-Hant": "請刪除該字元。" },
};

type PositionOf = (offset: number) => TextPosition;

/** One `null-character` finding at the first raw U+0000 of a JSON text, if it has any. */
export function findNulls(text: string, source: RecordSource, positionOf: PositionOf): Finding[] {
  const offset = text.indexOf("\0");
  if (offset < 0) return [];
  const message = {
    en: "The file holds a NUL byte (U+0000); expected text.",
    "zh-Hant": "檔案含有 NUL 位元組（U+0000）；應為文字。",
  };
  return [buildFinding(nullCharacterRule, placeIn(source, positionOf(offset)), message)];
}

/** One `too-deep` finding at the first bracket that opens a level too many, if there is any. */
export function findTooDeep(text: string, source: RecordSource, positionOf: PositionOf): Finding[] {
  const offset = firstTooDeep(text);
  if (offset === undefined) return [];
  const message = {
    en: `The nesting is more than ${deepestNesting} deep here.`,
    "zh-Hant": `此處的巢狀超過 ${deepestNesting} 層。`,
  };
  return [buildFinding(tooDeepRule, placeIn(source, positionOf(offset)), message)];
}

/** Counts brackets outside strings, because a parser would overflow its stack on what it is to refuse. */
function firstTooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (inString && character === "\\") offset += 1;
    else if (character === '"') inString = !inString;
    else if (character === "\n" || character === "\r") inString = false;
    else if (inString) continue;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > deepestNesting) return offset;
  }
  return undefined;
}
