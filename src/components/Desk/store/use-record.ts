import { translate } from "@docusaurus/Translate";
import { useEffect, useState } from "react";
import type { Difference } from "../../../../scripts/lib/desk/compare-versions.ts";
import { mergeVersions } from "../../../../scripts/lib/desk/merge-versions.ts";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useGoTo } from "../../use-go-to.ts";
import type { RecordStore, SavedRecord } from "./desk-server.ts";
import { dropDraft, findDrafts, type KeptDraft } from "./drafts.ts";
import { type Opening, planOpening, rewindTo } from "./plan-opening.ts";
import { showTab } from "./tab.ts";
import { useKeptDraft } from "./use-kept-draft.ts";
import { type HistoryStep, useTextHistory } from "./use-text-history.ts";

/** What a file was when writing began, and what somebody else has made of it. */
export type VersionConflict = { readonly base: string; readonly theirs: SavedRecord };

/** A record on the desk. */
export type OpenRecord = SavedRecord & {
  readonly paper: string;
  /** As it is written. */
  readonly text: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Absent once something else was written. */
  readonly step: HistoryStep | undefined;
  /** What earlier visits wrote and did not save, as long as nobody has decided. */
  readonly left: readonly KeptDraft[];
  /** Whether another window had changes when this one opened the record. */
  readonly isElsewhere: boolean;
  /** Whether this browser keeps what is not saved. */
  readonly isKept: boolean;
  readonly conflict: VersionConflict | undefined;
  /** Why it could not be saved last. */
  readonly failure: string | undefined;
  readonly edit: (path: JsonPath, value: unknown) => void;
  /** Takes another text for the whole record. */
  readonly replace: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => Promise<void>;
  readonly takeDraft: (draft: KeptDraft) => void;
  readonly dropDraft: (draft: KeptDraft) => void;
  /** Saves the disk's version with these parts as they are here. */
  readonly settle: (chosen: readonly Difference[]) => void;
};

/** A record that can't be opened, and what was written of it and never saved. */
export type ClosedRecord = {
  /** Whether there is no such record; else nobody answered. */
  readonly isAbsent: boolean;
  readonly left: readonly KeptDraft[];
};

/** Opens a record and keeps every change in this browser until it is saved. */
export function useRecord(
  store: RecordStore,
  paper: string,
): OpenRecord | ClosedRecord | undefined {
  const written = useTextHistory();
  const { history, step, change, edit } = written;
  const [opened, setOpened] = useOpened(store, paper, written.open);
  const { saved, replaced } = opened ?? nothingOpened;
  const [conflict, setConflict] = useState<VersionConflict>();
  const [failure, setFailure] = useState<string>();
  const goTo = useGoTo();

  const isChanged = history !== undefined && history.now !== saved?.text;
  const isKept = useKeptDraft(
    paper,
    isChanged && saved ? { text: history.now, hash: saved.hash, base: saved.text } : undefined,
    replaced,
  );

  if (opened === undefined || history === undefined) return undefined;
  const { left, isAbsent, isElsewhere } = opened;
  if (saved === undefined) return { isAbsent, left };

  const save = async (text: string, seen: SavedRecord) => {
    const saving = await store.save(paper, text, seen);
    setFailure(saving.outcome === "failed" ? (saving.reason ?? explainFailure()) : undefined);
    if (saving.outcome === "failed") return setConflict(undefined);
    const isSaved = saving.outcome === "saved";
    setConflict(isSaved ? undefined : { base: seen.text, theirs: saving.record });
    if (!isSaved) return;
    setOpened((known) => known && { ...known, saved: saving.record });
    // What was written may be laid out otherwise; what was typed meanwhile stays.
    change((now) => (now === text ? saving.record.text : now), "saved");
    for (const key of replaced) await dropDraft(paper, key);
    if (saving.outcome === "saved" && saving.movedTo) goTo(deskAddress(saving.movedTo));
  };
  const leave = (draft: KeptDraft) => ({ ...opened, left: left.filter((own) => own !== draft) });
  return {
    ...saved,
    paper,
    text: history.now,
    isChanged,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step,
    left,
    isElsewhere,
    isKept,
    conflict,
    failure,
    edit,
    replace: (text) => change(() => text, ""),
    undo: written.undo,
    redo: written.redo,
    save: () => save(history.now, saved),
    takeDraft: (draft) => {
      change(() => draft.text, "draft");
      const other = { saved: rewindTo(saved, draft), replaced: [...replaced, draft.key] };
      setOpened({ ...leave(draft), ...other });
    },
    dropDraft: (draft) => {
      setOpened(leave(draft));
      dropDraft(paper, draft.key);
    },
    settle: (chosen) => {
      if (conflict === undefined) return;
      const merged = mergeVersions(conflict.theirs.text, history.now, chosen);
      change(() => merged, "conflict");
      save(merged, conflict.theirs);
    },
  };
}

type Opened = Opening & Omit<ClosedRecord, "left"> & Pick<OpenRecord, "isElsewhere">;

const nothingOpened: Pick<Opened, "saved" | "replaced"> = { replaced: [] };

/** What was found as a record was opened, and is changed as drafts are decided on and the record is saved. */
function useOpened(store: RecordStore, paper: string, onOpen: (text: string) => void) {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    let isGone = false;
    showTab();
    const opening = store.open(paper).catch(() => null);
    Promise.all([opening, findDrafts(paper)]).then(([record, kept]) => {
      if (isGone) return;
      const plan = planOpening(record ?? undefined, kept.drafts);
      // What says the same as the record is saved.
      if (record) for (const key of plan.replaced) dropDraft(paper, key);
      onOpen(plan.text);
      setOpened({ ...plan, isAbsent: record !== null, isElsewhere: kept.isElsewhere });
    });
    return () => {
      isGone = true;
    };
  }, [store, paper, onOpen]);
  return [opened, setOpened] as const;
}

function explainFailure(): string {
  return translate({
    id: "desk.failed",
    message: "無法儲存：預覽可能已停止。內容仍保留在此瀏覽器中，請重新執行 npm start 後再儲存。",
  });
}
