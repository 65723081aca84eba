import type { Finding } from "../../finding.ts";
import { nameCharacter } from "../../record/reveal.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const bidirectionalOverrideRule: Rule = {
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
};

/**
 * Embeddings, overrides and isolates.
 * @see https://www.unicode.org/reports/tr9/ section 2
 */
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/;

/** A warning at each text with a bidirectional control in it, which it names. */
export function findBidirectionalOverride({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.flatMap(({ text, pointer }) => {
    const [found] = bidirectional.exec(text) ?? [];
    if (found === undefined) return [];
    const name = nameCharacter(found);
    return [
      buildFinding(bidirectionalOverrideRule, locate(pointer), {
        en: `Received the bidirectional control ${name} in the text; expected none.`,
        "zh-Hant": `文字中含有雙向控制字元 ${name}；不應有這類字元。`,
      }),
    ];
  });
}
