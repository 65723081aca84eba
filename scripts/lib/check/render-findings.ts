import type { Finding, Severity } from "../finding.ts";
import type { Bilingual, Locale } from "../locale.ts";
import { doiNormalisedRule } from "../record/validate/mend-value.ts";
import { revealCharacters } from "../reveal.ts";
import { statusUncheckedRule } from "./rules/calendar.ts";
import { defaultTextRule } from "./rules/default-text.ts";

/** The forms in which findings are written out. */
export const findingFormats = ["text", "json", "github"] as const;
/** A form in which findings are printed. */
export type FindingFormat = (typeof findingFormats)[number];

/** How many findings of each severity there are. */
type FindingCounts = Readonly<Record<Severity, number>>;

/** One finding in one of the formats, with its final line break. */
export function renderFinding(finding: Finding, locale: Locale, format: FindingFormat): string {
  if (format === "json") return renderJson(finding, locale);
  return format === "github" ? renderWorkflowCommand(finding, locale) : renderText(finding, locale);
}

/** Notes in a sentence, as a line of one of the formats that sum them up. */
export function renderNoteSummary(
  { code, message }: NoteSummary,
  locale: Locale,
  format: Exclude<FindingFormat, "json">,
): string {
  return format === "github"
    ? `::notice title=${code}::${escapeData(message[locale])}\n`
    : `${message[locale]}\n`;
}

/** The number of findings of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/**
 * The counts as a phrase.
 * @example renderCounts({ error: 1, warning: 2, note: 0 }, "en") // "1 error, 2 warnings, 0 notes"
 */
export function renderCounts(counts: FindingCounts, locale: Locale): string {
  if (locale === "zh-Hant") {
    return `${counts.error} 項錯誤、${counts.warning} 項警告、${counts.note} 項提示`;
  }
  const severities = ["error", "warning", "note"] as const;
  return severities
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? "" : "s"}`)
    .join(", ");
}

function renderText(finding: Finding, locale: Locale): string {
  const { file, line, column, severity, code } = finding;
  const head = `${file}:${line}:${column} ${severity} ${code}: ${finding.message[locale]}`;
  return `${revealCharacters(head)}\n    ${revealCharacters(finding.hint[locale])}\n`;
}

function renderJson(finding: Finding, locale: Locale): string {
  const { file, line, column, pointer, severity, code } = finding;
  const message = finding.message[locale];
  const hint = finding.hint[locale];
  const json = JSON.stringify({ file, line, column, pointer, severity, code, message, hint });
  return `${escapeHidden(json)}\n`;
}

/** JSON itself escapes neither U+007F–U+009F nor invisible and bidirectional characters. */
function escapeHidden(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
function renderWorkflowCommand(finding: Finding, locale: Locale): string {
  const command = finding.severity === "note" ? "notice" : finding.severity;
  const place = `file=${escapeProperty(revealCharacters(finding.file))},line=${finding.line},col=${finding.column}`;
  const text = [finding.message, finding.hint].map((words) => revealCharacters(words[locale]));
  return `::${command} ${place},title=${finding.code}::${escapeData(text.join("\n"))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

type Summary = (count: number) => Bilingual;

/** What the notes of a code come to, where a line says more than their number. */
const summaries: Readonly<Record<string, Summary>> = {
  [defaultTextRule.code]: (count) => ({
    en: `${count} ${count === 1 ? "paper still has" : "papers still have"} default text: \`cards gaps\``,
    "zh-Hant": `${count} 篇文獻仍有預設文字：\`cards gaps\``,
  }),
  [doiNormalisedRule.code]: (count) => ({
    en: `${count} ${count === 1 ? "DOI is" : "DOIs are"} given in another form: \`cards check --notes\``,
    "zh-Hant": `${count} 個 DOI 以其他形式填寫：\`cards check --notes\``,
  }),
  [statusUncheckedRule.code]: (count) => ({
    en: `the status of ${count} ${count === 1 ? "paper" : "papers"} was not checked in the last 90 days: \`cards enrich --status\``,
    "zh-Hant": `${count} 篇文獻的撤稿狀態超過 90 天未查核：\`cards enrich --status\``,
  }),
};

/** Notes of one code in a sentence, with the command that lists them. */
type NoteSummary = { readonly code: string; readonly message: Bilingual };

/** A sentence for each code that the notes among the findings have, in the order of its first note. */
export function summariseNotes(findings: readonly Finding[]): NoteSummary[] {
  const counts = new Map<string, number>();
  for (const { severity, code } of findings) {
    if (severity === "note") counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Array.from(counts, ([code, count]) => ({
    code,
    message: (summaries[code] ?? summariseOthers(code))(count),
  }));
}

function summariseOthers(code: string): Summary {
  return (count) => ({
    en: `${count} ${count === 1 ? "note" : "notes"} ${code}: \`cards check --notes\``,
    "zh-Hant": `${count} 項 ${code} 提示：\`cards check --notes\``,
  });
}
