import { escapeText } from "../page/escape-text.ts";

/** A cell: plain text, or a name that is shown as code. */
export type Cell = string | { readonly code: string };

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
  if (typeof cell !== "string") return `\`${cell.code}\``;
  return escapeText(cell, { before: "| ", after: " |", isTableCell: true });
}
