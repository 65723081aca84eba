import { useCallback, useEffect, useMemo, useState } from "react";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import type { TableWords } from "../../../../scripts/lib/desk/table-columns.ts";
import type { TableRow } from "../../../../scripts/lib/desk/table-row.ts";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import type { KeptCell } from "../store/desk-database.ts";
import { type DeskTable, fetchTable, previewStore } from "../store/desk-server.ts";
import { findCells, keepCells } from "../store/drafts.ts";
import { type History, openHistory, recordChange, redo, undo } from "../store/history.ts";
import { showTab } from "../store/tab.ts";
import {
  applyCells,
  type Cells,
  countWrong,
  isOvertaken,
  listChanged,
  listKept,
  type RowCells,
  setCells,
  textOf,
  withoutSaved,
} from "./typed-cells.ts";

/** What became of the last saving: how many records were saved, and how many could not be. */
type TableSaving = { readonly saved: number; readonly open: number };

/** A collection's table on the desk. */
export type OpenTable = {
  readonly rows: readonly TableRow[];
  readonly words: TableWords;
  readonly cells: Cells;
  /** The records that saving would change. */
  readonly changed: readonly TableRow[];
  /** How many cells have what no record can have there. */
  readonly wrong: number;
  readonly saving: TableSaving | "running" | undefined;
  /** What an earlier visit typed where the records say something else by now. */
  readonly overtaken: readonly CellText[];
  /** Whether this browser keeps what is not saved. */
  readonly isKept: boolean;
  readonly write: (texts: readonly CellText[]) => void;
  /** Once it was decided on what was overtaken. */
  readonly decide: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly save: () => Promise<void>;
};

/** Opens a collection's table; what is typed stays in this browser until it is saved. `null` where there is none. */
export function useTable(collection: string, locale: Locale): OpenTable | null | undefined {
  const [table, setTable] = useState<DeskTable | null>();
  const [history, setHistory] = useState<History<Cells>>();
  const [saving, setSaving] = useState<OpenTable["saving"]>();
  const [overtaken, setOvertaken] = useState<readonly KeptCell[]>([]);
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const load = useCallback(() => fetchTable(collection).catch(() => null), [collection]);
  useEffect(() => {
    showTab();
    Promise.all([load(), findCells(collection)]).then(([found, { cells: kept, keys }]) => {
      const { rows = [], areas = {} } = found ?? {};
      const isOver = (cell: KeptCell) => isOvertaken(cell, rows, { locale, areas });
      setTable(found);
      const current = kept.filter((cell) => !isOver(cell));
      setHistory(openHistory(setCells({}, current)));
      setOvertaken(kept.filter(isOver));
      setReplaced(keys);
    });
  }, [load, collection, locale]);
  const cells = history?.now;
  const words = useMemo(() => ({ locale, areas: table?.areas ?? {} }), [locale, table]);
  const unsaved = useMemo(
    () => (cells && table ? [...listKept(table.rows, cells, words), ...overtaken] : undefined),
    [cells, table, words, overtaken],
  );
  const isKept = useKeptCells(collection, unsaved, replaced);
  const changed = useMemo(
    () => (table?.rows ?? []).filter((row) => listChanged(row, cells?.[row.id], words).length > 0),
    [table, cells, words],
  );
  if (table === null) return null;
  if (!table || !history || !cells) return undefined;

  const save = async () => {
    setSaving("running");
    const saved: TableRow[] = [];
    for (const row of changed) {
      if (await saveRow(`${collection}/${row.id}`, row, cells[row.id], words)) saved.push(row);
    }
    const found = await load();
    if (found) setTable(found);
    // Somebody may have gone on typing meanwhile.
    setHistory((known) => known && { ...known, now: withoutSaved(known.now, cells, saved, words) });
    setSaving({ saved: saved.length, open: changed.length - saved.length });
  };
  return {
    rows: table.rows,
    words,
    cells,
    changed,
    wrong: countWrong(table.rows, cells, words),
    saving,
    overtaken,
    isKept,
    write: (texts) => setHistory(write(history, texts, table.rows, words)),
    decide: () => setOvertaken([]),
    undo: history.past.length > 0 ? () => setHistory(undo(history)) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo(history)) : undefined,
    save,
  };
}

/** Keeps what is not saved with each change, once it is known, and tells whether this browser can. */
function useKeptCells(
  collection: string,
  unsaved: readonly KeptCell[] | undefined,
  replaced: readonly string[],
): boolean {
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    if (unsaved === undefined) return;
    keepCells(collection, unsaved, replaced).then(
      () => setKept(true),
      () => setKept(false),
    );
  }, [collection, unsaved, replaced]);
  return isKept;
}

/** What stood in the cells is written down with the change, so that undoing leads back there even after saving. */
function write(
  history: History<Cells>,
  texts: readonly CellText[],
  rows: readonly TableRow[],
  words: TableWords,
): History<Cells> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const known = texts.flatMap((cell) => {
    const row = byId.get(cell.id);
    const before = row && textOf(row, cell.column, history.now[row.id], words);
    return before === undefined || before === cell.text ? [] : [{ ...cell, before }];
  });
  if (known.length === 0) return history;
  const before = setCells(
    history.now,
    known.map((cell) => ({ ...cell, text: cell.before })),
  );
  return recordChange(
    { now: before, past: history.past, future: [] },
    setCells(before, known),
    "",
    0,
  );
}

/** Puts what was typed into the record as it lies on the disk now; whether that could be done. */
async function saveRow(
  paper: string,
  row: TableRow,
  cells: RowCells | undefined,
  words: TableWords,
): Promise<boolean> {
  try {
    const record = await previewStore.open(paper);
    const edited = record && applyCells(record.text, row, cells, words);
    if (record === undefined || edited === undefined) return false;
    return (await previewStore.save(paper, edited, record)).outcome === "saved";
  } catch {
    return false;
  }
}
