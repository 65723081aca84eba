import type { Finding } from "../../finding.ts";
import { revealValue } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const mojibakeRule: Rule = {
  code: "mojibake",
  severity: "warning",
  title: { en: "Garbled text", "zh-Hant": "亂碼" },
  why: {
    en: "The text was once read in the wrong encoding; readers see signs that nobody wrote.",
    "zh-Hant": "文字曾以錯誤的編碼讀取，讀者會看到無意義的字元。",
  },
  mend: {
    en: "Copy the passage again from its source, with the encoding set to UTF-8.",
    "zh-Hant": "請將編碼設為 UTF-8，從原始來源重新複製這段文字。",
  },
};

/** The bytes 80–BF of UTF-8, as Latin-1 and Windows-1252 show them. */
const continuation = "[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
/**
 * UTF-8 read as Latin-1 or Windows-1252, with the first bytes of Latin, Greek, punctuation, CJK and emoji;
 * U+FFFD; and what Chinese encodings make of it.
 */
const garbled = new RegExp(
  [
    `[ÂÃÎÏ]${continuation}`,
    "[ÄÅ][\\u0080-\\u00bf]",
    `[âãäåæçèéï]${continuation}{2}`,
    `ð[Ÿ\\u009f]${continuation}`,
    "\\ufffd",
    "锟斤拷|嚙踝蕭|烫烫烫|屯屯屯",
  ].join("|"),
);

/** A warning at each text that was read in a wrong encoding on its way. */
export function findMojibake({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.flatMap(({ text, pointer }) => {
    const [found] = garbled.exec(text) ?? [];
    if (found === undefined) return [];
    const received = revealValue(found);
    return [
      buildFinding(mojibakeRule, locate(pointer), {
        en: `Received ${received}, which looks like text in a wrong encoding.`,
        "zh-Hant": `收到 ${received}，看來是以錯誤編碼讀取的文字。`,
      }),
    ];
  });
}
