import type { Locale } from "../../locale.ts";
import { escapeText } from "../../page/escape-text.ts";
import { blockContext } from "../../page/text-context.ts";
import { readText } from "../../record/schema/localized-text.ts";
import type { Paper } from "../../record/schema/paper-record.ts";
import { renderPlainCitation } from "../citation.ts";
import { buildCslItem } from "../csl-item.ts";
import { formatCitation } from "../format-citation.ts";
import { oneLine } from "../one-line.ts";

/** A paper as an item of a list: its citation, and its finding under it where there is one. */
export function renderMarkdownItem({ id, record }: Paper, locale: Locale): string {
  const citation = renderPlainCitation(formatCitation(buildCslItem(id, record), "vancouver"));
  const finding = readText(record.finding, locale)?.text;
  const lines = [citation, ...(finding === undefined ? [] : [finding])];
  return `- ${lines.map((line) => escapeText(oneLine(line), blockContext)).join("\n\n  ")}\n\n`;
}
