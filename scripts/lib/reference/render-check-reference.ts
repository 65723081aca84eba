import { rules } from "../check/rules.ts";
import { enrichRules } from "../enrich/enrich-rules.ts";
import type { Severity } from "../finding.ts";
import { importRules } from "../import/import-rules.ts";
import type { Bilingual, Locale } from "../locale.ts";
import { lineContext } from "../page/escape-text.ts";
import { renderPhrase } from "../page/render-phrase.ts";
import { pageRules } from "../plan/page-rules.ts";
import { pubmedXmlRules } from "../pubmed/parse-pubmed-xml.ts";
import type { Rule } from "../rule.ts";
import { deadLinkRule } from "../site/page-links.ts";
import { markLanguages } from "./mark-languages.ts";

const words = {
  title: { "zh-Hant": "檢查項目", en: "Checks and what they mean" },
  intro: {
    "zh-Hant":
      "check、generate、import 與建置以下列代碼說明發現的問題。錯誤：不產生該紀錄的頁面，原有頁面保持不變。警告：頁面照常產生。提示：僅供參考。本頁由檢查規則產生。",
    en: "check, generate, import and the build name what they find by these codes. An error keeps a record from becoming a page, and the page that was there stays. A warning stops nothing. A note is only worth knowing. This page is made from the rules themselves.",
  },
  severity: { "zh-Hant": "**程度**：", en: "**Severity**: " },
  why: { "zh-Hant": "**為何重要**：", en: "**Why it matters**: " },
  mend: { "zh-Hant": "**修正方式**：", en: "**How to mend it**: " },
} as const satisfies Readonly<Record<string, Bilingual>>;

const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { "zh-Hant": "錯誤", en: "error" },
  warning: { "zh-Hant": "警告", en: "warning" },
  note: { "zh-Hant": "提示", en: "note" },
};

/** The guide's page on findings, a section a code with the code as its anchor, in Markdown. */
export function renderCheckReference(locale: Locale): string {
  const title = words.title[locale];
  const frontMatter = `---\nsidebar_position: 4\ntitle: ${title}\n---\n`;
  const sections = [
    ...rules,
    ...pageRules,
    deadLinkRule,
    ...pubmedXmlRules,
    ...Object.values(enrichRules),
    ...Object.values(importRules),
  ].map((rule) => renderRule(rule, locale));
  return [frontMatter, `# ${title}\n`, `${words.intro[locale]}\n`, ...sections].join("\n");
}

function renderRule({ code, severity, title, why, mend }: Rule, locale: Locale): string {
  const facts: [Bilingual, string][] = [
    [words.severity, severityWords[severity][locale]],
    [words.why, why[locale]],
    [words.mend, mend[locale]],
  ];
  const lines = facts.map(([label, text]) => `- ${label[locale]}${show(text, locale)}\n`);
  return `## ${code} {#${code}}\n\n${show(title[locale], locale)}\n\n${lines.join("")}`;
}

/** A rule's words in Markdown: what they have between backticks is a command, all else stands as written. */
function show(text: string, locale: Locale): string {
  const pieces = text.split(/(`[^`]+`)/);
  const shown = pieces.map((piece, place) => {
    if (place % 2 === 1) return piece;
    const { before, after } = lineContext;
    const around = { before: pieces[place - 1] ?? before, after: pieces[place + 1] ?? after };
    return renderPhrase(markLanguages(piece, locale), locale, { ...lineContext, ...around });
  });
  return shown.join("");
}
