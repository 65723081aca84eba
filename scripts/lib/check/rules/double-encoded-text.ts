import type { Finding } from "../../finding.ts";
import { isMarkdownField } from "../../record/is-markdown-field.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import type { CheckedRecord } from "../facts/checked-record.ts";

export const doubleEncodedTextRule: Rule = {
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
};

const reference =
  /&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|deg|plusmn|times|micro|middot|le|ge|ne|ndash|mdash|hellip|[lr][sd]quo|alpha|beta|gamma|delta|kappa|mu|#\d{1,7}|#x[\da-f]{1,6});/i;

/** A warning at each plain text with an HTML character reference in it; in Markdown they are right. */
export function findDoubleEncodedText({ suspiciousTexts, locate }: CheckedRecord): Finding[] {
  return suspiciousTexts.flatMap(({ text, pointer }) => {
    const [found] = reference.exec(text) ?? [];
    if (found === undefined || isMarkdownField(pointer)) return [];
    return [
      buildFinding(doubleEncodedTextRule, locate(pointer), {
        en: `Received “${found}”, a character reference of HTML; expected the character itself.`,
        "zh-Hant": `收到 HTML 字元參照「${found}」；應為字元本身。`,
      }),
    ];
  });
}
