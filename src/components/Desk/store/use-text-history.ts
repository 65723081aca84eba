import { useCallback, useState } from "react";
import { editRecord } from "../../../../scripts/lib/desk/edit-record.ts";
import { findChange } from "../../../../scripts/lib/desk/list-edits.ts";
import { withdrawVerified } from "../../../../scripts/lib/desk/plan-walk.ts";
import { type JsonPath, renderPointer } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { type History, openHistory, recordChange, redo, undo } from "./history.ts";

/** What undoing or redoing did last. */
export type HistoryStep = {
  readonly kind: "undone" | "redone";
  /** Where the record changed. */
  readonly path: JsonPath;
};

/** A record's text as it is written, with all that it was before. */
type TextHistory = {
  /** Absent until it is opened. */
  readonly history: History<string> | undefined;
  /** Absent once something else was written. */
  readonly step: HistoryStep | undefined;
  readonly open: (text: string) => void;
  /** Writes another text; changes of one place, shortly after each other, are undone together. */
  readonly change: (write: (text: string) => string, place: string) => void;
  readonly edit: (path: JsonPath, value: unknown) => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Keeps the text of a record and what it was; `open`, `change` and `edit` are the same functions all the time. */
export function useTextHistory(): TextHistory {
  const [history, setHistory] = useState<History<string>>();
  const [step, setStep] = useState<HistoryStep>();
  const open = useCallback((text: string) => setHistory(openHistory(text)), []);
  const change = useCallback((write: (text: string) => string, place: string) => {
    setStep(undefined);
    setHistory((known) => known && recordChange(known, write(known.now), place, Date.now()));
  }, []);
  const edit = useCallback(
    (path: JsonPath, value: unknown) =>
      change((text) => withdrawVerified(text, editRecord(text, path, value)), renderPointer(path)),
    [change],
  );
  const go = (kind: HistoryStep["kind"], lead: (from: History<string>) => History<string>) => {
    if (history === undefined) return;
    const there = lead(history);
    if (there.now === history.now) return;
    setHistory(there);
    setStep({ kind, path: findChange(history.now, there.now) });
  };
  return {
    history,
    step,
    open,
    change,
    edit,
    undo: () => go("undone", undo),
    redo: () => go("redone", redo),
  };
}
