import Translate, { translate } from "@docusaurus/Translate";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { type ShownColumn, shownColumns } from "./arrange-rows.ts";
import { listCells, renderWholeTable, showCell } from "./grid-cells.ts";
import { drag, press, pressKey } from "./grid-events.ts";
import { GridHead } from "./grid-head.tsx";
import { GridLine } from "./grid-line.tsx";
import { PastePreview } from "./paste-preview.tsx";
import styles from "./styles.module.css";
import { type CellTyping, useCellTyping } from "./use-cell-typing.ts";
import { useGridClipboard } from "./use-grid-clipboard.ts";
import { type GridSelection, useGridSelection } from "./use-grid-selection.ts";

type Props = ComponentProps<typeof GridHead> & {
  readonly rows: readonly TableRow[];
  readonly paperAddress: (id: string) => string;
};

/** In pixels, as the stylesheet has it. */
const rowHeight = 36;

/**
 * The cells of the table, of which only those in sight are drawn. The grid has the focus and names the cell that keys go
 * to, for a cell that is scrolled away can't hold it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function Grid(props: Props): ReactNode {
  const { table, rows, paperAddress } = props;
  const frame = useRef<HTMLDivElement>(null);
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
  const focusGrid = () => frame.current?.focus({ preventScroll: true });
  const typing = useCellTyping(table, rows, selection, focusGrid);
  const clipboard = useGridClipboard(table, rows, range);
  useEffect(() => {
    const cell = document.getElementById(`cell-${active.row}-${active.column}`);
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active.row, active.column]);

  const writeRange = (textAt: (row: TableRow, column: ShownColumn) => string) =>
    table.write(listCells(rows, range, textAt));
  const fillDown = () => {
    const first = rows[range.from.row];
    if (first) writeRange((_row, column) => showCell(first, column, table));
  };
  const actions = {
    type: typing.begin,
    clear: () => writeRange(() => ""),
    fillDown,
    undo: table.undo,
    redo: table.redo,
    move: selection.move,
  };
  return (
    <>
      <GridHelp
        onFill={range.from.row === range.to.row ? undefined : fillDown}
        onCopy={() => navigator.clipboard.writeText(renderWholeTable(rows, table))}
      />
      {clipboard.pasted && (
        <PastePreview
          table={table}
          pasted={clipboard.pasted.cells}
          linesLeft={clipboard.pasted.linesLeft}
          columnsLeft={clipboard.pasted.columnsLeft}
          onDone={() => {
            clipboard.decide();
            focusGrid();
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
        aria-activedescendant={rows[active.row] && `cell-${active.row}-${active.column}`}
        onKeyDown={(event) => pressKey(event, actions)}
        onMouseDown={(event) => press(event, selection, () => typing.begin(undefined))}
        onMouseMove={(event) => drag(event, selection)}
        onCopy={clipboard.copy}
        onPaste={clipboard.paste}
      >
        <GridHead {...props} />
        <GridLines {...{ lines, rows, table, paperAddress, selection, typing }} />
      </div>
    </>
  );
}

type LinesProps = Pick<Props, "table" | "rows" | "paperAddress"> & {
  readonly lines: Virtualizer<HTMLDivElement, Element>;
  readonly selection: GridSelection;
  readonly typing: CellTyping;
};

/** The lines in sight, each where it lies among all. */
function GridLines(props: LinesProps): ReactNode {
  const { lines, rows, table, paperAddress, selection, typing } = props;
  const { active, range } = selection;
  const isSelected = (row: number) => row >= range.from.row && row <= range.to.row;
  return (
    <div className={styles.lines} style={{ blockSize: `${lines.getTotalSize()}px` }}>
      {lines.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row && (
            <GridLine
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
              typing={row.id === typing.typed?.id ? typing.typed : undefined}
              onType={typing.change}
              onTyped={typing.end}
            />
          )
        );
      })}
    </div>
  );
}

type HelpProps = {
  /** Absent where a single row is selected. */
  readonly onFill: (() => void) | undefined;
  readonly onCopy: () => void;
};

/** What the grid can do, and what needs no keys of it. */
function GridHelp({ onFill, onCopy }: HelpProps): ReactNode {
  return (
    <p className={styles.help}>
      <button type="button" disabled={onFill === undefined} onClick={onFill}>
        <Translate id="desk.table.fill">向下填滿（Ctrl+D）</Translate>
      </button>{" "}
      <button type="button" onClick={onCopy}>
        <Translate id="desk.table.copy">複製整張表（含代號）</Translate>
      </button>{" "}
      <Translate id="desk.table.help">
        以方向鍵移動，按住 Shift 選取範圍；輸入文字或按 Enter 編輯，Delete
        清空；可貼上試算表的儲存格。
      </Translate>
    </p>
  );
}
