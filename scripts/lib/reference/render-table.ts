import type { Phrase } from "../card/phrase.ts";
import type { Locale } from "../locale.ts";
import { escapeText } from "../page/escape-text.ts";
import { renderPhrase } from "../page/render-phrase.ts";

/** A cell: plain text, a name that is shown as code, or text in several languages for a page in one. */
export type Cell =
  | string
  | { readonly code: string }
  | { readonly phrase: Phrase; readonly locale: Locale };

const context = { before: "| ", after: " |", isTableCell: true };

/**
 * A GFM table whose cells read exactly as given.
 * @example renderTable(["a", "b"], [[{ code: "x" }, "y"]]) // "| a | b |\n|---|---|\n| `x` | y |\n"
 */
export function renderTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const rule = `|${"---|".repeat(head.length)}\n`;
  return `${renderRow(head)}${rule}${rows.map(renderRow).join("")}`;
}

function renderRow(cells: readonly Cell[]): string {
  return `| ${cells.map(renderCell).join(" | ")} |\n`;
}

function renderCell(cell: Cell): string {
  if (typeof cell === "string") return escapeText(cell, context);
  return "code" in cell ? `\`${cell.code}\`` : renderPhrase(cell.phrase, cell.locale, context);
}
