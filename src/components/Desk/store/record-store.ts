import { fetchRecord, type SavedRecord, type Saving, saveRecord } from "./desk-server.ts";

/** Where records are read and written: the disk, by the preview, or a repository. */
export type RecordStore = {
  /** A record as it lies there; `undefined` where there is none of that name. */
  readonly open: (paper: string) => Promise<SavedRecord | undefined>;
  /** Saves a record, if it still is what was seen; never rejects. */
  readonly save: (paper: string, text: string, seen: SavedRecord) => Promise<Saving>;
};

/** The records of the disk, by the preview's server. */
export const previewStore: RecordStore = {
  open: fetchRecord,
  save: (paper, text, { hash }) =>
    saveRecord(paper, text, hash).catch(() => ({ outcome: "failed" })),
};
