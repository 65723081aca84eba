import type { Finding } from "../../finding.ts";
import { nameCharacter } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const zeroWidthCharacterRule: Rule = {
  code: "zero-width-character",
  severity: "warning",
  title: { en: "An invisible character in text", "zh-Hant": "文字中含有零寬字元" },
  why: {
    en: "Nobody sees it, but search, sorting and copied identifiers fail on it.",
    "zh-Hant": "肉眼看不見，卻會使搜尋、排序與複製的識別碼出錯。",
  },
  mend: {
    en: "Delete the character; it usually comes with text copied from a web page or a PDF.",
    "zh-Hant": "請刪除該字元；通常是從網頁或 PDF 複製文字時帶入的。",
  },
};

/** Scripts whose spelling needs the zero-width joiner and non-joiner (UAX #31, table 3a and its like). */
const joining =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const emoji = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]";
const zeroWidth = new RegExp(
  `[\\u200b\\u2060\\ufeff]|(?<!${joining})\\u200c|(?<!${joining}|${emoji})\\u200d`,
  "u",
);

/** A warning at each text with a zero-width character that its script doesn't need, which it names. */
export function findZeroWidthCharacter({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.flatMap(({ text, pointer }) => {
    const [found] = zeroWidth.exec(text) ?? [];
    if (found === undefined) return [];
    const name = nameCharacter(found);
    return [
      buildFinding(zeroWidthCharacterRule, locate(pointer), {
        en: `Received the invisible character ${name} in the text; expected none.`,
        "zh-Hant": `文字中含有看不見的字元 ${name}；不應有這類字元。`,
      }),
    ];
  });
}
