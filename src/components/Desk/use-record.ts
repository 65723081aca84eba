import { translate } from "@docusaurus/Translate";
import { useCallback, useEffect, useState } from "react";
import { type Difference, mergeVersions } from "../../../scripts/lib/desk/compare-versions.ts";
import { editRecord } from "../../../scripts/lib/desk/edit-record.ts";
import { findChange } from "../../../scripts/lib/desk/find-change.ts";
import { withdrawVerified } from "../../../scripts/lib/desk/plan-walk.ts";
import { type JsonPath, renderPointer } from "../../../scripts/lib/record/json-pointer.ts";
import type { HandedIn } from "../../git-hub/hand-in.ts";
import type { SavedRecord } from "./desk-server.ts";
import { type Draft, dropDraft, findDraft, keepDraft } from "./drafts.ts";
import { type History, openHistory, recordChange, redo, undo } from "./history.ts";
import { newRecordHash, type RecordStore } from "./record-store.ts";

/** What a file was when writing began, and what somebody else has made of it. */
export type VersionConflict = { readonly base: string; readonly theirs: SavedRecord };

/** What undoing or redoing did last. */
export type HistoryStep = {
  readonly kind: "undone" | "redone";
  /** Where the record changed. */
  readonly path: JsonPath;
};

/** A record on the desk. */
export type OpenRecord = {
  readonly paper: string;
  readonly text: string;
  /** Whether it is a line of a `.jsonl` file. */
  readonly isLine: boolean;
  /** The hash of what lies on the disk. */
  readonly hash: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Absent once something else was written. */
  readonly step: HistoryStep | undefined;
  /** What an earlier visit wrote and did not save, as long as nobody has decided. */
  readonly draft: Draft | undefined;
  readonly conflict: VersionConflict | undefined;
  /** Why it could not be saved last. */
  readonly failure: string | undefined;
  /** Where it was handed in. */
  readonly handedIn: HandedIn | undefined;
  /** The file that it lies in, where that is known. */
  readonly path: string | undefined;
  readonly edit: (path: JsonPath, value: unknown) => void;
  /** Takes another text for the whole record. */
  readonly replace: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => Promise<void>;
  readonly takeDraft: () => void;
  readonly dropDraft: () => void;
  /** Saves the disk's version with these parts as they are here. */
  readonly settle: (chosen: readonly Difference[]) => void;
};

/** Opens a record and keeps every change in this browser until it is saved; `null` where there is no such record. */
export function useRecord(store: RecordStore, paper: string): OpenRecord | null | undefined {
  const [saved, setSaved] = useState<SavedRecord | null>();
  const [history, setHistory] = useState<History<string>>();
  const [step, setStep] = useState<HistoryStep>();
  const [draft, setDraft] = useState<Draft>();
  const [conflict, setConflict] = useState<VersionConflict>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    let isLeft = false;
    Promise.all([store.open(paper), findDraft(paper)]).then(([record, kept]) => {
      if (isLeft) return;
      const begun = kept?.hash === newRecordHash && record === undefined ? kept : undefined;
      setSaved(record ?? (begun ? { text: "", hash: newRecordHash, isLine: false } : null));
      setHistory(openHistory(record?.text ?? begun?.text ?? ""));
      setDraft(record && kept?.text !== record.text ? kept : undefined);
    });
    return () => {
      isLeft = true;
    };
  }, [store, paper]);

  const change = useCallback((write: (text: string) => string, place: string) => {
    setStep(undefined);
    setHistory((known) => known && recordChange(known, write(known.now), place, Date.now()));
  }, []);
  const edit = useCallback(
    (path: JsonPath, value: unknown) =>
      change((text) => withdrawVerified(text, editRecord(text, path, value)), renderPointer(path)),
    [change],
  );
  const isChanged = history !== undefined && history.now !== saved?.text;
  useEffect(() => {
    if (isChanged && saved)
      keepDraft(paper, { text: history.now, hash: saved.hash, base: saved.text });
  }, [isChanged, saved, history, paper]);

  if (saved === null) return null;
  if (saved === undefined || history === undefined) return undefined;

  const save = async (text: string, seen: SavedRecord) => {
    const saving = await store.save(paper, text, seen);
    setFailure(saving.outcome === "failed" ? (saving.reason ?? explainFailure()) : undefined);
    if (saving.outcome === "failed") return;
    const isSaved = saving.outcome === "saved";
    setConflict(isSaved ? undefined : { base: seen.text, theirs: saving.record });
    if (!isSaved) return;
    setSaved(saving.record);
    // What was written may be laid out otherwise; what was typed meanwhile stays.
    change((now) => (now === text ? saving.record.text : now), "saved");
    await dropDraft(paper);
  };
  const go = (kind: HistoryStep["kind"], there: History<string>) => {
    if (there.now === history.now) return;
    setHistory(there);
    setStep({ kind, path: findChange(history.now, there.now) });
  };
  return {
    paper,
    text: history.now,
    isLine: saved.isLine,
    hash: saved.hash,
    isChanged,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step,
    draft,
    conflict,
    failure,
    handedIn: saved.handedIn,
    path: saved.path,
    edit,
    replace: (text) => change(() => text, ""),
    undo: () => go("undone", undo(history)),
    redo: () => go("redone", redo(history)),
    save: () => save(history.now, saved),
    takeDraft: () => {
      if (draft) change(() => draft.text, "draft");
      // Where the file was changed meanwhile, saving has to tell the three versions apart.
      if (draft?.base !== undefined) setSaved({ ...saved, text: draft.base, hash: draft.hash });
      setDraft(undefined);
    },
    dropDraft: () => {
      setDraft(undefined);
      dropDraft(paper);
    },
    settle: (chosen) => {
      if (conflict === undefined) return;
      const merged = mergeVersions(conflict.theirs.text, chosen);
      change(() => merged, "conflict");
      save(merged, conflict.theirs);
    },
  };
}

function explainFailure(): string {
  return translate({
    id: "desk.failed",
    message: "無法儲存：預覽可能已停止。內容仍保留在此瀏覽器中，請重新執行 npm start 後再儲存。",
  });
}
