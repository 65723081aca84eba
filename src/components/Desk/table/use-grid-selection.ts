import { type KeyboardEvent, useState } from "react";

/** A cell by the numbers of its row and column. */
export type GridPlace = { readonly row: number; readonly column: number };

/** A rectangle of cells; the last numbers are within. */
export type GridRange = { readonly from: GridPlace; readonly to: GridPlace };

/** The cell that keys go to, and the rectangle from it that is selected. */
export type GridSelection = {
  readonly active: GridPlace;
  readonly range: GridRange;
  readonly select: (place: GridPlace, isExtending?: boolean) => void;
  /** Moves as a key says; whether it was a key that moves. */
  readonly move: (event: KeyboardEvent) => boolean;
};

const steps: Readonly<Record<string, GridPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -15, column: 0 },
  PageDown: { row: 15, column: 0 },
  Home: { row: 0, column: Number.NEGATIVE_INFINITY },
  End: { row: 0, column: Number.POSITIVE_INFINITY },
};

/**
 * The selection in a grid of so many rows and columns, moved as in a spreadsheet: Shift extends it, Ctrl leads to the end.
 * @param onMove is told where keys go to from now on
 */
export function useGridSelection(
  rows: number,
  columns: number,
  onMove: (place: GridPlace) => void,
): GridSelection {
  const [[anchor, head], setEnds] = useState<readonly [GridPlace, GridPlace]>(() => {
    const first = { row: 0, column: 1 };
    return [first, first];
  });
  const confine = ({ row, column }: GridPlace) => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const [from, to] = [confine(anchor), confine(head)];
  const select = (place: GridPlace, isExtending = false) => {
    const target = confine(place);
    setEnds([isExtending ? from : target, target]);
    onMove(target);
  };
  return {
    active: to,
    range: {
      from: { row: Math.min(from.row, to.row), column: Math.min(from.column, to.column) },
      to: { row: Math.max(from.row, to.row), column: Math.max(from.column, to.column) },
    },
    select,
    move: ({ key, shiftKey, ctrlKey, metaKey }) => {
      if ((ctrlKey || metaKey) && key === "a") {
        setEnds([
          { row: 0, column: 0 },
          { row: rows - 1, column: columns - 1 },
        ]);
        return true;
      }
      const step = steps[key];
      if (step === undefined) return false;
      const factor = (ctrlKey || metaKey) && step.row !== 0 ? rows : 1;
      select({ row: to.row + step.row * factor, column: to.column + step.column }, shiftKey);
      return true;
    },
  };
}
