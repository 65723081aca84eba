import { translate } from "@docusaurus/Translate";
import { type KeyboardEvent, memo, type ReactNode, useRef } from "react";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import {
  type Column,
  columns,
  type TableWords,
} from "../../../../scripts/lib/desk/table-columns.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import { gapLabels } from "../../../../scripts/lib/navigation/gaps.ts";
import { Choices } from "../field/line-text.tsx";
import { isEdited, type ShownColumn, shownColumns, showRecord } from "./arrange-rows.ts";
import { nameColumn } from "./grid-head.tsx";
import styles from "./styles.module.css";
import { judgeCell, type RowCells, textOf } from "./typed-cells.ts";
import type { GridPlace } from "./use-grid-selection.ts";

type Props = {
  readonly row: TableRow;
  readonly index: number;
  /** Where it is drawn, in pixels. */
  readonly start: number;
  readonly cells: RowCells | undefined;
  readonly words: TableWords;
  readonly address: string;
  /** The columns that are selected in this row; none where the first is after the last. */
  readonly firstSelected: number;
  readonly lastSelected: number;
  /** The column that keys go to, where that is in this row. */
  readonly active: number | undefined;
  /** What is being typed in a cell of the row. */
  readonly typing: CellText | undefined;
  readonly onType: (text: string) => void;
  /** Ends typing and moves on; without a text, nothing is changed. */
  readonly onTyped: (text: string | undefined, step: GridPlace) => void;
};

/** A record's row; it is drawn again only when something in it is another. */
export const GridLine = memo(function GridLine(props: Props): ReactNode {
  const { row, index, start, cells, words, address, active, typing } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid has the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      {shownColumns.map((column, place) => {
        const state = isEdited(column) ? judgeCell(row, column, cells, words) : "same";
        return (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid has the focus
          <div
            key={column}
            id={`cell-${index}-${place}`}
            role="gridcell"
            aria-selected={place >= props.firstSelected && place <= props.lastSelected}
            aria-readonly={!isEdited(column)}
            aria-invalid={state === "wrong" || undefined}
            data-state={state}
            data-active={active === place}
            title={explain(row, column, state, words)}
          >
            {!isEdited(column) ? (
              <ReadOnly row={row} column={column} words={words} address={address} />
            ) : typing?.column === column ? (
              <CellField {...props} typing={typing} />
            ) : (
              textOf(row, column, cells, words)
            )}
          </div>
        );
      })}
    </div>
  );
});

type ReadOnlyProps = Pick<Props, "row" | "words" | "address"> & { readonly column: ShownColumn };

function ReadOnly({ row, column, words, address }: ReadOnlyProps): ReactNode {
  const text = showRecord(row, column, words);
  if (column !== "title") return text;
  return (
    <a href={address} tabIndex={-1}>
      {text}
    </a>
  );
}

type FieldProps = Props & { readonly typing: CellText };

function CellField({ typing: { column, text }, words, onType, onTyped }: FieldProps): ReactNode {
  const { choices }: Column = columns[column];
  // Leaving the field ends typing, too, and it is left whenever typing ends.
  const isEnded = useRef(false);
  const end: Props["onTyped"] = (ended, step) => {
    if (isEnded.current) return;
    isEnded.current = true;
    onTyped(ended, step);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = steps[event.key];
    // Enter ends a word of an input method first.
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const { value } = event.currentTarget;
    end(event.key === "Escape" ? undefined : value, event.shiftKey ? negate(step) : step);
  };
  return (
    <>
      <input
        // The cell is in sight, and was chosen for typing.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        aria-label={nameColumn(column, words.locale)}
        value={text}
        list={choices && "cell-choices"}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={press}
        onBlur={({ target }) => end(target.value, { row: 0, column: 0 })}
      />
      {choices && <Choices id="cell-choices" choices={choices(words)} />}
    </>
  );
}

const steps: Readonly<Record<string, GridPlace>> = {
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
  Escape: { row: 0, column: 0 },
};

function negate({ row, column }: GridPlace): GridPlace {
  return { row: -row, column: -column };
}

function explain(
  row: TableRow,
  column: ShownColumn,
  state: string,
  words: TableWords,
): string | undefined {
  if (column === "gaps") return row.gaps?.map((name) => gapLabels[name][words.locale]).join("\n");
  if (!isEdited(column)) return `${showRecord(row, column, words)} (${row.id})`;
  if (state === "same") return undefined;
  if (state === "wrong") {
    const isOfWalk = column === "verifiedOn" || column === "verifiedBy";
    return isOfWalk
      ? translate({
          id: "desk.table.walkFirst",
          message: "請開啟該篇，逐項與摘要核對後署名；此處只能更正既有的核對紀錄。",
        })
      : translate({ id: "desk.table.wrong", message: "此欄無法使用這段文字，不會儲存。" });
  }
  const before = columns[column].show(row.fields, words);
  return translate(
    { id: "desk.table.before", message: "原為：{before}" },
    { before: before || "–" },
  );
}
