import type { KeyboardEvent, MouseEvent } from "react";
import { isEdited, shownColumns } from "./arrange-rows.ts";
import type { GridPlace, GridSelection } from "./use-grid-selection.ts";

/** What keys do in the grid. */
type KeyActions = {
  /** Begins typing with a text, or with what stands in the cell. */
  readonly type: (text: string | undefined) => void;
  readonly clear: () => void;
  readonly fillDown: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly move: GridSelection["move"];
};

/** Does what a key does in the grid; a key pressed in a cell's field is the field's. */
export function pressKey(
  event: KeyboardEvent,
  { type, clear, fillDown, ...rest }: KeyActions,
): void {
  if (event.target !== event.currentTarget) return;
  const isWithControl = event.ctrlKey || event.metaKey;
  const key = isWithControl ? `Ctrl+${event.key.toLowerCase()}` : event.key;
  const actions: Readonly<Record<string, (() => void) | undefined>> = {
    Enter: () => type(undefined),
    F2: () => type(undefined),
    Delete: clear,
    Backspace: clear,
    "Ctrl+d": fillDown,
    "Ctrl+z": event.shiftKey ? rest.redo : rest.undo,
    "Ctrl+y": rest.redo,
    // An input method has begun: it goes on in the field.
    Process: () => type(""),
  };
  const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
  if (action) action();
  else if (!isWithControl && !event.altKey && [...event.key].length === 1) type(event.key);
  else if (!rest.move(event)) return;
  event.preventDefault();
}

/** Selects the cell that is pressed; the active one is typed into. */
export function press(
  event: MouseEvent,
  { active, select }: GridSelection,
  type: () => void,
): void {
  const place = findPlace(event);
  if (place === undefined) return;
  const isActive = place.row === active.row && place.column === active.column;
  const column = shownColumns[place.column];
  if (!isActive || event.shiftKey || column === undefined || !isEdited(column)) {
    select(place, event.shiftKey);
    return;
  }
  type();
  // Else the grid, which is pressed, takes the focus from the field.
  event.preventDefault();
}

/** Extends the selection to the cell that the pressed pointer is drawn to. */
export function drag(event: MouseEvent, { select }: GridSelection): void {
  const place = event.buttons === 1 ? findPlace(event) : undefined;
  if (place) select(place, true);
}

/** The cell that the pointer is on, but for a field in it. */
function findPlace({ target }: MouseEvent): GridPlace | undefined {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return undefined;
  const [, row, column] =
    /^cell-(\d+)-(\d+)$/.exec(target.closest("[role=gridcell]")?.id ?? "") ?? [];
  return row === undefined ? undefined : { row: Number(row), column: Number(column) };
}
