import type { Finding } from "../../finding.ts";
import { nameCharacter } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const controlCharacterRule: Rule = {
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
};

/** C0 and C1 controls but tab, line feed and carriage return; U+0000 is an error of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** A warning at each text with a control character in it, which it names. */
export function findControlCharacter({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.flatMap(({ text, pointer }) => {
    const [found] = control.exec(text) ?? [];
    if (found === undefined) return [];
    const name = nameCharacter(found);
    return [
      buildFinding(controlCharacterRule, locate(pointer), {
        en: `Received the control character ${name} in the text; expected none.`,
        "zh-Hant": `文字中含有控制字元 ${name}；不應有控制字元。`,
      }),
    ];
  });
}
