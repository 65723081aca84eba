import { useCallback, useRef, useState } from "react";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { isEdited, shownColumns } from "./arrange-rows.ts";
import { textOf } from "./typed-cells.ts";
import type { GridPlace, GridSelection } from "./use-grid-selection.ts";
import type { OpenTable } from "./use-table.ts";

/** Typing in the cell that keys go to. */
export type CellTyping = {
  /** The cell and its text, whichever cell is chosen meanwhile; absent as long as nothing is typed. */
  readonly typed: CellText | undefined;
  /** Begins with a text, or with what stands in the cell; not in a cell that isn't edited. */
  readonly begin: (text: string | undefined) => void;
  /** Goes on with another text. The same function all the time. */
  readonly change: (text: string) => void;
  /** Ends it and moves on; without a text, nothing is changed. The same function all the time. */
  readonly end: (text: string | undefined, step: GridPlace) => void;
};

/**
 * Types into the active cell of a grid.
 * @param onEnd gives the focus back to the grid
 */
export function useCellTyping(
  table: OpenTable,
  rows: readonly TableRow[],
  { active, select }: GridSelection,
  onEnd: () => void,
): CellTyping {
  const [typed, setTyped] = useState<CellText>();
  const row = rows[active.row];
  const column = shownColumns[active.column] ?? "title";
  const begin = (text: string | undefined) => {
    if (row && isEdited(column)) {
      const shown = textOf(row, column, table.cells[row.id], table.words);
      setTyped({ id: row.id, column, text: text ?? shown });
    }
  };
  const change = useCallback((text: string) => setTyped((own) => own && { ...own, text }), []);
  const end = (text: string | undefined, step: GridPlace) => {
    setTyped(undefined);
    onEnd();
    if (text !== undefined && typed) table.write([{ ...typed, text }]);
    if (step.row === 0 && step.column === 0) return;
    select({ row: active.row + step.row, column: active.column + step.column });
  };
  // The rows keep theirs, so that they need not be drawn again.
  const latest = useRef(end);
  latest.current = end;
  const endLatest = useCallback<typeof end>((...ended) => latest.current(...ended), []);
  return { typed, begin, change, end: endLatest };
}
