import type { Finding } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { isMarkdownField } from "../../record/schema/list-localized-texts.ts";
import { nameCharacter, revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

/** What no text should hold, and the rule about it. */
type Stray = {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** The message about what the pattern found. */
  readonly describe: (found: string) => Bilingual;
  /** Markdown may hold it. */
  readonly isRightInMarkdown?: boolean;
  /** Whether it is right to take it out, whatever stands around it. */
  readonly isRemovable?: boolean;
};

const reference =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|deg|plusmn|times|micro|middot|le|ge|ne|ndash|mdash|hellip|[lr][sd]quo|alpha|beta|gamma|delta|kappa|mu|#\d{1,7}|#x[\da-f]{1,6});/i;

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

/** C0 and C1 controls but tab, line feed and carriage return; U+0000 is an error of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Scripts whose spelling needs the zero-width joiner and non-joiner (UAX #31, table 3a and its like). */
const joining =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Nko}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]";
const emoji = "[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f]";
const zeroWidth = new RegExp(
  `[\\u200b\\u2060\\ufeff]|(?<!${joining})\\u200c|(?<!${joining}|${emoji})\\u200d`,
  "u",
);

/**
 * Embeddings, overrides and isolates.
 * @see https://www.unicode.org/reports/tr9/ section 2
 */
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/;

const strays: readonly Stray[] = [
  {
    rule: {
      code: "double-encoded-text",
      severity: "warning",
      title: { en: "Text with HTML character references", "zh-Hant": "文字中含有 HTML 字元參照" },
      why: {
        en: "Plain text is shown exactly as written, so readers see “&lt;” instead of “<”.",
        "zh-Hant": "純文字會原樣顯示，讀者看到的是「&lt;」而不是「<」。",
      },
      mend: {
        en: "Write the character itself: < instead of &lt;, & instead of &amp;.",
        "zh-Hant": "請直接寫該字元：以 < 代替 &lt;，以 & 代替 &amp;。",
      },
    },
    pattern: reference,
    describe: (found) => ({
      en: `Received “${found}”, a character reference of HTML; expected the character itself.`,
      "zh-Hant": `收到 HTML 字元參照「${found}」；應為字元本身。`,
    }),
    isRightInMarkdown: true,
  },
  {
    rule: {
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
    },
    pattern: garbled,
    describe: (found) => ({
      en: `Received ${revealValue(found)}, which looks like text in a wrong encoding.`,
      "zh-Hant": `收到 ${revealValue(found)}，看來是以錯誤編碼讀取的文字。`,
    }),
  },
  {
    rule: {
      code: "control-character",
      severity: "warning",
      title: { en: "A control character in text", "zh-Hant": "文字中含有控制字元" },
      why: {
        en: "It shows as nothing or as a box, and breaks search within words.",
        "zh-Hant": "會顯示為空白或方框，並使搜尋無法比對字詞。",
      },
      mend: {
        en: "Delete the character; line breaks (\\n) and tabs (\\t) are right.",
        "zh-Hant": "請刪除該字元；換行（\\n）與定位字元（\\t）可以使用。",
      },
    },
    pattern: control,
    isRemovable: true,
    describe: (found) => ({
      en: `Received the control character ${nameCharacter(found)} in the text; expected none.`,
      "zh-Hant": `文字中含有控制字元 ${nameCharacter(found)}；不應有控制字元。`,
    }),
  },
  {
    rule: {
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
    },
    pattern: zeroWidth,
    isRemovable: true,
    describe: (found) => ({
      en: `Received the invisible character ${nameCharacter(found)} in the text; expected none.`,
      "zh-Hant": `文字中含有看不見的字元 ${nameCharacter(found)}；不應有這類字元。`,
    }),
  },
  {
    rule: {
      code: "bidirectional-override",
      severity: "warning",
      title: { en: "A character that reorders text", "zh-Hant": "文字中含有雙向控制字元" },
      why: {
        en: "It can make a text read differently from what it holds, a number or a name reversed for example.",
        "zh-Hant": "會使顯示的文字與實際內容不同，例如數字或姓名前後顛倒。",
      },
      mend: {
        en: "Delete the character; right-to-left text is displayed rightly without it.",
        "zh-Hant": "請刪除該字元；由右至左的文字不需要它也能正確顯示。",
      },
    },
    pattern: bidirectional,
    isRemovable: true,
    describe: (found) => ({
      en: `Received the bidirectional control ${nameCharacter(found)} in the text; expected none.`,
      "zh-Hant": `文字中含有雙向控制字元 ${nameCharacter(found)}；不應有這類字元。`,
    }),
  },
];

/** The rules about characters that text shouldn't hold. */
export const strayTextRules: readonly Rule[] = strays.map(({ rule }) => rule);

/** A warning of each of these rules at each text that holds what it looks for, which it names. */
export function findStrayText({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return strays.flatMap(({ rule, pattern, describe, isRightInMarkdown }) =>
    suspiciousTexts.flatMap(({ text, pointer }) => {
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined || (isRightInMarkdown && isMarkdownField(pointer))) return [];
      return [buildFinding(rule, locate(pointer), describe(found))];
    }),
  );
}

/** A text without the invisible or reordering characters that a rule of this code finds; `undefined` for other codes. */
export function removeStray(code: string, text: string): string | undefined {
  const stray = strays.find(({ rule, isRemovable }) => isRemovable && rule.code === code);
  return stray && text.replace(new RegExp(stray.pattern, `${stray.pattern.flags}g`), "");
}
