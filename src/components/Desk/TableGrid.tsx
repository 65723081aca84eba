import Translate, { translate } from "@docusaurus/Translate";
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import { type CellText, planPaste, renderCopied } from "../../../scripts/lib/desk/plan-paste.ts";
import type { TableRow } from "../../../scripts/lib/desk/table-row.ts";
import {
  isEdited,
  type ShownColumn,
  type Sorting,
  shownColumns,
  showRecord,
  type TableFilter,
} from "./arrange-rows.ts";
import { PastePreview } from "./PastePreview.tsx";
import { nameColumn, TableHead } from "./TableHead.tsx";
import { TableLine } from "./TableLine.tsx";
import styles from "./table.module.css";
import { textOf } from "./table-cells.ts";
import { type GridPlace, type GridRange, useGridSelection } from "./use-grid-selection.ts";
import type { OpenTable } from "./use-table.ts";

type Props = {
  readonly table: OpenTable;
  readonly rows: readonly TableRow[];
  readonly paperAddress: (id: string) => string;
  readonly filter: TableFilter;
  readonly onFilter: (filter: TableFilter) => void;
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
};

/** In pixels, as the stylesheet has it. */
const rowHeight = 36;

/**
 * The cells of the table, of which only those in sight are drawn. The grid has the focus and names the cell that keys go
 * to, for a cell that is scrolled away can't hold it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function TableGrid(props: Props): ReactNode {
  const { table, rows, paperAddress } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<string>();
  const [pasted, setPasted] = useState<readonly CellText[]>();
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: 2 * rowHeight,
    overscan: 6,
  });
  const selection = useGridSelection(rows.length, shownColumns.length, ({ row }) =>
    lines.scrollToIndex(row),
  );
  const { active, range } = selection;
  const activeColumn = shownColumns[active.column] ?? "title";
  const activeRow = rows[active.row];

  useEffect(() => {
    const cell = document.getElementById(`cell-${active.row}-${active.column}`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active.row, active.column]);

  const beginTyping = (text: string | undefined) => {
    if (activeRow && isEdited(activeColumn)) {
      setTyping(text ?? textOf(activeRow, activeColumn, table.cells[activeRow.id], table.words));
    }
  };
  const endTyping = (text: string | undefined, step: { row: number; column: number }) => {
    setTyping(undefined);
    frame.current?.focus({ preventScroll: true });
    if (text !== undefined && activeRow && isEdited(activeColumn)) {
      table.write([{ id: activeRow.id, column: activeColumn, text }]);
    }
    selection.select({ row: active.row + step.row, column: active.column + step.column });
  };
  // The rows keep theirs, so that they need not be drawn again.
  const latest = useRef(endTyping);
  latest.current = endTyping;
  const onTyped = useCallback<typeof endTyping>((...typed) => latest.current(...typed), []);
  const isSelected = (row: number) => row >= range.from.row && row <= range.to.row;
  const press = (event: MouseEvent) => {
    const place = findPlace(event);
    if (place === undefined) return;
    const isActive = place.row === active.row && place.column === active.column;
    if (isActive && !event.shiftKey) beginTyping(undefined);
    else selection.select(place, event.shiftKey);
  };
  const drag = (event: MouseEvent) => {
    const place = event.buttons === 1 ? findPlace(event) : undefined;
    if (place) selection.select(place, true);
  };
  const writeRange = (textAt: (row: TableRow, column: ShownColumn) => string) => {
    table.write(listCells(rows, range, textAt));
  };
  const fillDown = () => {
    const first = rows[range.from.row];
    if (first) writeRange((_row, column) => show(first, column, table));
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.target !== frame.current) return;
    const isWithControl = event.ctrlKey || event.metaKey;
    const key = isWithControl ? `Ctrl+${event.key.toLowerCase()}` : event.key;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      Enter: () => beginTyping(undefined),
      F2: () => beginTyping(undefined),
      Delete: () => writeRange(() => ""),
      Backspace: () => writeRange(() => ""),
      "Ctrl+d": fillDown,
      "Ctrl+z": event.shiftKey ? table.redo : table.undo,
      "Ctrl+y": table.redo,
      // An input method has begun: it goes on in the field.
      Process: () => beginTyping(""),
    };
    const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (action) action();
    else if (!isWithControl && !event.altKey && [...event.key].length === 1) beginTyping(event.key);
    else if (!selection.move(event)) return;
    event.preventDefault();
  };
  const copy = (event: ClipboardEvent) => {
    if (event.target !== frame.current) return;
    const own = shownColumns.slice(range.from.column, range.to.column + 1);
    const copied = rows
      .slice(range.from.row, range.to.row + 1)
      .map((row) => own.map((column) => show(row, column, table)));
    event.clipboardData.setData("text/plain", renderCopied(copied));
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    if (event.target !== frame.current) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    const { from, to } = range;
    const ids = (end?: number) => rows.slice(from.row, end).map(({ id }) => id);
    const names = (end?: number) =>
      shownColumns.slice(from.column, end).map((name) => (isEdited(name) ? name : undefined));
    const selected = { ids: ids(to.row + 1), columns: names(to.column + 1) };
    setPasted(planPaste(text, selected, { ids: ids(), columns: names() }));
  };
  return (
    <>
      <p className={styles.help}>
        <button type="button" disabled={range.from.row === range.to.row} onClick={fillDown}>
          <Translate id="desk.table.fill">向下填滿（Ctrl+D）</Translate>
        </button>{" "}
        <button type="button" onClick={() => navigator.clipboard.writeText(renderAll(rows, table))}>
          <Translate id="desk.table.copy">複製整張表（含代號）</Translate>
        </button>{" "}
        <Translate id="desk.table.help">
          以方向鍵移動，按住 Shift 選取範圍；輸入文字或按 Enter 編輯，Delete
          清空；可貼上試算表的儲存格。
        </Translate>
      </p>
      {pasted && (
        <PastePreview
          table={table}
          pasted={pasted}
          onDone={() => {
            setPasted(undefined);
            frame.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a table element has every row in it */}
      <div
        ref={frame}
        role="grid"
        tabIndex={0}
        className={styles.grid}
        aria-label={translate({ id: "desk.table", message: "館藏表格" })}
        aria-multiselectable="true"
        aria-rowcount={rows.length + 1}
        aria-colcount={shownColumns.length}
        aria-activedescendant={activeRow && `cell-${active.row}-${active.column}`}
        onKeyDown={pressKey}
        onMouseDown={press}
        onMouseMove={drag}
        onCopy={copy}
        onPaste={paste}
      >
        <TableHead {...props} />
        <div className={styles.lines} style={{ blockSize: `${lines.getTotalSize()}px` }}>
          {lines.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <TableLine
                  key={row.id}
                  row={row}
                  index={index}
                  start={start}
                  cells={table.cells[row.id]}
                  words={table.words}
                  address={paperAddress(row.id)}
                  firstSelected={isSelected(index) ? range.from.column : 0}
                  lastSelected={isSelected(index) ? range.to.column : -1}
                  active={index === active.row ? active.column : undefined}
                  typing={index === active.row ? typing : undefined}
                  onTyped={onTyped}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

/** The cell that the pointer is on, but for a field in it. */
function findPlace({ target }: MouseEvent): GridPlace | undefined {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return undefined;
  const [, row, column] =
    /^cell-(\d+)-(\d+)$/.exec(target.closest("[role=gridcell]")?.id ?? "") ?? [];
  return row === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** The whole table with a head and ids, by which it finds its records again when it is pasted, in whatever order. */
function renderAll(rows: readonly TableRow[], table: OpenTable): string {
  const head = ["id", ...shownColumns.map((column) => nameColumn(column, table.words.locale))];
  const lines = rows.map((row) => [row.id, ...shownColumns.map((name) => show(row, name, table))]);
  return renderCopied([head, ...lines]);
}

function listCells(
  rows: readonly TableRow[],
  { from, to }: GridRange,
  textAt: (row: TableRow, column: ShownColumn) => string,
): readonly CellText[] {
  const columns = shownColumns.slice(from.column, to.column + 1).filter(isEdited);
  return rows
    .slice(from.row, to.row + 1)
    .flatMap((row) => columns.map((column) => ({ id: row.id, column, text: textAt(row, column) })));
}

function show(row: TableRow, column: ShownColumn, { cells, words }: OpenTable): string {
  return isEdited(column)
    ? textOf(row, column, cells[row.id], words)
    : showRecord(row, column, words);
}
