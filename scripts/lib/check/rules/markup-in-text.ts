import type { Finding } from "../../finding.ts";
import type { TextValue } from "../../record/json/json-value.ts";
import { isMarkdownField } from "../../record/schema/list-localized-texts.ts";
import { revealValue } from "../../reveal.ts";
import { buildFinding, type Rule } from "../../rule.ts";
import { findMarkup, writeWithoutMarkup } from "../facts/markup.ts";
import type { CheckedRecord } from "../facts/record-facts.ts";

export const markupInTextRule: Rule = {
  code: "markup-in-text",
  severity: "warning",
  title: { en: "Tags or LaTeX in plain text", "zh-Hant": "純文字中含有標籤或 LaTeX" },
  why: {
    en: "Plain text is shown exactly as written, so readers see the signs, and search can't find the word.",
    "zh-Hant": "純文字會原樣顯示，讀者會看到這些符號，搜尋也找不到其中的字詞。",
  },
  mend: {
    en: "Write what readers should see, with the characters of Unicode: H₂O, 10⁻³, α, ≤; emphasis only in Markdown fields.",
    "zh-Hant":
      "請以 Unicode 字元寫出讀者應看到的文字，例如 H₂O、10⁻³、α、≤；強調只能用於 Markdown 欄位。",
  },
};

/** Texts that nobody reads as text. */
const addresses =
  /^\/(?:\$schema|formerPaths|formerAddresses|versions|doi|pmid|pmcid|status)(?:\/|$)/;

/** A warning at each plain text with tags or LaTeX in it, and what to write where Unicode has a form for it. */
export function findMarkupInText({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.filter(isPlain).flatMap(({ text, pointer }) => {
    const found = findMarkup(text);
    if (found === undefined) return [];
    const received = revealValue(found.piece);
    const message = {
      en: `Received ${received}, ${found.kind === "tags" ? "a tag" : "LaTeX"}, in plain text.`,
      "zh-Hant": `純文字中含有${found.kind === "tags" ? "標籤" : " LaTeX"} ${received}。`,
    };
    const plain = writeWithoutMarkup(text);
    if (plain === undefined) return [buildFinding(markupInTextRule, locate(pointer), message)];
    const shown = revealValue(plain);
    return [
      buildFinding(markupInTextRule, locate(pointer), message, {
        en: `Run \`check --fix\`, or write ${shown}.`,
        "zh-Hant": `請執行 \`check --fix\`，或寫成 ${shown}。`,
      }),
    ];
  });
}

/** The text without its markup, where it is plain and every piece of the markup has a form of Unicode. */
export function mendMarkup(value: TextValue): string | undefined {
  return isPlain(value) && findMarkup(value.text) ? writeWithoutMarkup(value.text) : undefined;
}

function isPlain({ pointer }: TextValue): boolean {
  return !addresses.test(pointer) && !isMarkdownField(pointer);
}
