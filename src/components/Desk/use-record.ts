import { useCallback, useEffect, useState } from "react";
import { type Difference, mergeVersions } from "../../../scripts/lib/desk/compare-versions.ts";
import { editRecord } from "../../../scripts/lib/desk/edit-record.ts";
import { withdrawVerified } from "../../../scripts/lib/desk/plan-walk.ts";
import { type JsonPath, renderPointer } from "../../../scripts/lib/record/json-pointer.ts";
import { fetchRecord, type SavedRecord, saveRecord } from "./desk-server.ts";
import { type Draft, dropDraft, findDraft, keepDraft } from "./drafts.ts";
import { type History, openHistory, recordChange, redo, undo } from "./history.ts";

/** What a file was when writing began, and what somebody else has made of it. */
export type VersionConflict = { readonly base: string; readonly theirs: SavedRecord };

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
  /** What an earlier visit wrote and did not save, as long as nobody has decided. */
  readonly draft: Draft | undefined;
  readonly conflict: VersionConflict | undefined;
  readonly hasFailed: boolean;
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
export function useRecord(baseUrl: string, paper: string): OpenRecord | null | undefined {
  const [saved, setSaved] = useState<SavedRecord | null>();
  const [history, setHistory] = useState<History<string>>();
  const [draft, setDraft] = useState<Draft>();
  const [conflict, setConflict] = useState<VersionConflict>();
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    let isLeft = false;
    Promise.all([fetchRecord(baseUrl, paper), findDraft(paper)]).then(([record, kept]) => {
      if (isLeft) return;
      setSaved(record ?? null);
      setHistory(record && openHistory(record.text));
      setDraft(record && kept?.text !== record.text ? kept : undefined);
    });
    return () => {
      isLeft = true;
    };
  }, [baseUrl, paper]);

  const change = useCallback(
    (write: (text: string) => string, place: string) =>
      setHistory((known) => known && recordChange(known, write(known.now), place, Date.now())),
    [],
  );
  const edit = useCallback(
    (path: JsonPath, value: unknown) =>
      change((text) => withdrawVerified(text, editRecord(text, path, value)), renderPointer(path)),
    [change],
  );
  const isChanged = history !== undefined && history.now !== saved?.text;
  useEffect(() => {
    if (isChanged && saved) keepDraft(paper, { text: history.now, hash: saved.hash });
  }, [isChanged, saved, history, paper]);

  if (saved === null) return null;
  if (saved === undefined || history === undefined) return undefined;

  const save = async (text: string, seen: SavedRecord) => {
    const saving = await saveRecord(baseUrl, paper, text, seen.hash).catch(
      () => ({ outcome: "failed" }) as const,
    );
    setFailed(saving.outcome === "failed");
    if (saving.outcome === "failed") return;
    const isSaved = saving.outcome === "saved";
    setConflict(isSaved ? undefined : { base: seen.text, theirs: saving.record });
    if (!isSaved) return;
    setSaved(saving.record);
    await dropDraft(paper);
  };
  return {
    paper,
    text: history.now,
    isLine: saved.isLine,
    hash: saved.hash,
    isChanged,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    draft,
    conflict,
    hasFailed,
    edit,
    replace: (text) => change(() => text, ""),
    undo: () => setHistory(undo(history)),
    redo: () => setHistory(redo(history)),
    save: () => save(history.now, saved),
    takeDraft: () => {
      if (draft) change(() => draft.text, "draft");
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
