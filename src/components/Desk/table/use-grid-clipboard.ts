import { type ClipboardEvent, useState } from "react";
import { type PastePlan, planPaste } from "../../../../scripts/lib/desk/plan-paste.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { isEdited, shownColumns } from "./arrange-rows.ts";
import { renderRange } from "./grid-cells.ts";
import type { GridRange } from "./use-grid-selection.ts";
import type { OpenTable } from "./use-table.ts";

/** What goes from a grid to the clipboard, and comes from it. */
type GridClipboard = {
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** What was pasted, until it was decided on. */
  readonly pasted: PastePlan | undefined;
  readonly decide: () => void;
};

/** Copies the selected cells, and plans what pasting there would write; a field in a cell has its own clipboard. */
export function useGridClipboard(
  table: OpenTable,
  rows: readonly TableRow[],
  range: GridRange,
): GridClipboard {
  const [pasted, setPasted] = useState<PastePlan>();
  const { from, to } = range;
  return {
    pasted,
    decide: () => setPasted(undefined),
    copy: (event) => {
      if (event.target !== event.currentTarget) return;
      event.clipboardData.setData("text/plain", renderRange(rows, range, table));
      event.preventDefault();
    },
    paste: (event) => {
      if (event.target !== event.currentTarget) return;
      event.preventDefault();
      const text = event.clipboardData.getData("text/plain");
      const ids = (end?: number) => rows.slice(from.row, end).map(({ id }) => id);
      const names = (end?: number) =>
        shownColumns.slice(from.column, end).map((name) => (isEdited(name) ? name : undefined));
      const selected = { ids: ids(to.row + 1), columns: names(to.column + 1) };
      setPasted(planPaste(text, selected, { ids: ids(), columns: names() }));
    },
  };
}
