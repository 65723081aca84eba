import type { Draft } from "./desk-database.ts";
import type { SavedRecord } from "./desk-server.ts";
import type { KeptDraft } from "./drafts.ts";

/** What a record has for a hash that lies nowhere yet. */
export const newRecordHash = "new";

/** What writing begins with. */
export type Opening = {
  /** Absent where there is no such record, and none was begun. */
  readonly saved?: SavedRecord;
  readonly text: string;
  /** What was written and not saved, for the person to decide on. */
  readonly left: readonly KeptDraft[];
  /** Keys of drafts that say no more than `text`. */
  readonly replaced: readonly string[];
};

/** How a record is opened of which drafts were kept: one that lies nowhere yet is gone on with, others are offered. */
export function planOpening(
  record: SavedRecord | undefined,
  drafts: readonly KeptDraft[],
): Opening {
  const begun = record ? undefined : drafts.find(({ hash }) => hash === newRecordHash);
  const saved = record ?? (begun && { text: "", hash: newRecordHash, isLine: false });
  const text = record?.text ?? begun?.text ?? "";
  const isLeft = (draft: KeptDraft) => draft !== begun && draft.text !== record?.text;
  return {
    ...(saved && { saved }),
    text,
    left: drafts.filter(isLeft),
    replaced: drafts.filter((draft) => !isLeft(draft)).map(({ key }) => key),
  };
}

/** The record as it was when a draft of it was begun: where it is another one by now, saving tells the versions apart. */
export function rewindTo(saved: SavedRecord, { hash, base = "" }: Draft): SavedRecord {
  return hash === saved.hash ? saved : { ...saved, text: base, hash };
}
