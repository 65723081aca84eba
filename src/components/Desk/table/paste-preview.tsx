import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useEffect, useRef } from "react";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import { showRecord } from "./arrange-rows.ts";
import { nameColumn } from "./grid-head.tsx";
import styles from "./styles.module.css";
import { judgeCell, setCells, textOf } from "./typed-cells.ts";
import type { OpenTable } from "./use-table.ts";

type Props = {
  readonly table: OpenTable;
  readonly pasted: readonly CellText[];
  /** How many lines come after the table's last row. */
  readonly linesLeft?: number;
  /** How many columns come after its last one. */
  readonly columnsLeft?: number;
  /** Whether the cells are of an earlier visit, and their records were changed since. */
  readonly isLeft?: boolean;
  readonly onDone: () => void;
};

/**
 * What pasting would change, before it does: each cell as it is and as it would be, and the texts that no cell can have.
 * So are cells shown that were typed before and whose records were changed meanwhile.
 */
export function PastePreview({
  table,
  pasted,
  linesLeft = 0,
  columnsLeft = 0,
  isLeft = false,
  onDone,
}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const judged = judge(table, pasted);
  const changes = judged.filter(({ state }) => state === "changed");
  const wrong = judged.filter(({ state }) => state === "wrong");
  const known = new Set(table.rows.map(({ id }) => id));
  const lost = new Set(pasted.map(({ id }) => id).filter((id) => !known.has(id)));
  const unusable = wrong.length + lost.size + linesLeft + columnsLeft;
  return (
    <dialog
      ref={dialog}
      className={styles.preview}
      onClose={onDone}
      onCancel={(event) => isLeft && event.preventDefault()}
      aria-labelledby="paste"
    >
      <h2 id="paste">
        {isLeft ? (
          <Translate id="desk.paste.left" values={{ count: changes.length }}>
            {"先前輸入、尚未儲存，但紀錄之後已被修改的儲存格：{count}"}
          </Translate>
        ) : (
          <Translate id="desk.paste" values={{ count: changes.length }}>
            {"貼上會改變的儲存格：{count}"}
          </Translate>
        )}
      </h2>
      <div className={styles.changes}>
        <CellList cells={changes} locale={table.words.locale} />
        {unusable > 0 && (
          <h3>
            <Translate id="desk.paste.wrong" values={{ count: unusable }}>
              {"無法使用，不會貼上：{count}"}
            </Translate>
          </h3>
        )}
        <CellList cells={wrong} locale={table.words.locale} />
        {lost.size > 0 && (
          <p>
            <Translate id="desk.paste.lost" values={{ ids: [...lost].join(", ") }}>
              {"沒有這些代號的紀錄：{ids}"}
            </Translate>
          </p>
        )}
        {linesLeft > 0 && (
          <p>
            <Translate id="desk.paste.linesLeft" values={{ count: linesLeft }}>
              {"最後一列之後沒有位置的行數：{count}"}
            </Translate>
          </p>
        )}
        {columnsLeft > 0 && (
          <p>
            <Translate id="desk.paste.columnsLeft" values={{ count: columnsLeft }}>
              {"最後一欄之後沒有位置的欄數：{count}"}
            </Translate>
          </p>
        )}
      </div>
      <p className={styles.bar}>
        <button
          type="button"
          disabled={changes.length === 0}
          onClick={() => {
            table.write(changes);
            dialog.current?.close();
          }}
        >
          <Translate id="desk.paste.apply">套用</Translate>
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {isLeft ? (
            <Translate id="desk.dropDraft">捨棄</Translate>
          ) : (
            <Translate id="desk.paste.cancel">取消</Translate>
          )}
        </button>
      </p>
    </dialog>
  );
}

type JudgedCell = CellText & {
  readonly state: string;
  readonly title: string;
  readonly before: string;
};

type ListProps = {
  readonly cells: readonly JudgedCell[];
  readonly locale: OpenTable["words"]["locale"];
};

function CellList({ cells, locale }: ListProps): ReactNode {
  if (cells.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{nameColumn("title", locale)}</th>
          <th scope="col">{translate({ id: "desk.paste.column", message: "欄位" })}</th>
          <th scope="col">{translate({ id: "desk.paste.before", message: "原本" })}</th>
          <th scope="col">{translate({ id: "desk.paste.after", message: "貼上後" })}</th>
        </tr>
      </thead>
      <tbody>
        {cells.slice(0, mostShown).map(({ id, column, title, before, text }) => (
          <tr key={`${id}/${column}`}>
            <th scope="row">{title}</th>
            <td>{nameColumn(column, locale)}</td>
            <td>{before || "–"}</td>
            <td>{text || "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More than anybody reads; the heading has the number of all. */
const mostShown = 500;

/** Each cell as it would be with everything pasted. */
function judge(table: OpenTable, pasted: readonly CellText[]): readonly JudgedCell[] {
  const { words } = table;
  const rows = new Map(table.rows.map((row) => [row.id, row]));
  const cells = setCells(table.cells, pasted);
  return pasted.flatMap((cell) => {
    const row = rows.get(cell.id);
    if (row === undefined) return [];
    const before = textOf(row, cell.column, table.cells[row.id], words);
    const state = judgeCell(row, cell.column, cells[row.id], words);
    const isSame = textOf(row, cell.column, cells[row.id], words) === before;
    const title = showRecord(row, "title", words);
    return [
      { ...cell, title, before, state: isSame ? "same" : state === "same" ? "changed" : state },
    ];
  });
}
