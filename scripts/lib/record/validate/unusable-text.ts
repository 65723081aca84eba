import type { Finding, Place } from "../../finding.ts";
import { nameCharacter } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { nullCharacterRule } from "../json/json-limits.ts";
import type { TextValue } from "../json/json-value.ts";

export const loneSurrogateRule: Rule = {
  code: "lone-surrogate",
  severity: "error",
  title: { en: "Half a character", "zh-Hant": "不完整的字元" },
  why: {
    en: "A lone surrogate can't be written in UTF-8: the page would show � in its place.",
    "zh-Hant": "單獨的代理碼無法以 UTF-8 表示，頁面只會顯示 �。",
  },
  mend: {
    en: "Write the whole character (an emoji, a rare Han character) again, or delete the half.",
    "zh-Hant": "請重新輸入完整的字元（例如表情符號或罕用字），或刪除這一半。",
  },
};

/** The errors for a text that no page can hold: U+0000, or a surrogate without its other half. */
export function findUnusableText(text: TextValue, locate: (pointer: string) => Place): Finding[] {
  const findings: Finding[] = [];
  if (text.text.includes("\0")) {
    findings.push(
      buildFinding(nullCharacterRule, locate(text.pointer), {
        en: "Received text with U+0000 in it; expected text without.",
        "zh-Hant": "收到含有 U+0000 的文字；應為不含該字元的文字。",
      }),
    );
  }
  const [surrogate] = /\p{Surrogate}/u.exec(text.text) ?? [];
  if (surrogate !== undefined) {
    const name = nameCharacter(surrogate);
    findings.push(
      buildFinding(loneSurrogateRule, locate(text.pointer), {
        en: `Received a lone surrogate (${name}); expected whole characters.`,
        "zh-Hant": `收到單獨的代理碼（${name}）；應為完整的字元。`,
      }),
    );
  }
  return findings;
}
