import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { pickEntries } from "./study-file.ts";
import { entryKey, type StudyEntry } from "./study-log.ts";

interface Stores extends DBSchema {
  entries: { key: [at: number, card: string, done: number]; value: StudyEntry };
}

let opened: Promise<IDBPDatabase<Stores>> | undefined;

let channel: BroadcastChannel | undefined;

/**
 * What the tabs of this browser tell each other; `undefined` where it refuses that, as Firefox does with all that it
 * keeps. Opened when it is asked for: where pages are rendered, Node would wait for it.
 */
function openChannel(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel("paper-cards-study");
  } catch {
    // Each tab is for itself.
  }
  return channel;
}

function openStore(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>("paper-cards-study", 1, {
    upgrade: (database) => {
      database.createObjectStore("entries");
    },
    blocking: forget,
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** The browser wants the database, or can't give it: it is opened anew when it is needed. */
function forget(): void {
  opened?.then(
    (database) => database.close(),
    () => {},
  );
  opened = undefined;
}

/** Asks the store, and once more where its connection was lost, as phones do while a page is out of sight. */
async function ask<Answer>(act: (store: IDBPDatabase<Stores>) => Promise<Answer>): Promise<Answer> {
  try {
    return await act(await openStore());
  } catch {
    forget();
    return act(await openStore());
  }
}

/** All entries that this browser has kept; rejects where it doesn't let the page know. */
export async function readEntries(): Promise<readonly StudyEntry[]> {
  return pickEntries(await ask((store) => store.getAll("entries")));
}

/** Keeps entries, all or none, and tells the other tabs; rejects where the browser doesn't. */
export async function keepEntries(entries: readonly StudyEntry[]): Promise<void> {
  await ask(async (store) => {
    const transaction = store.transaction("entries", "readwrite");
    for (const entry of entries) transaction.store.put(entry, entryKey(entry)).catch(() => {});
    // At once, for the page may be closed before the browser has told what became of each.
    transaction.commit();
    await transaction.done;
  });
  openChannel()?.postMessage(entries);
}

/** Calls `listen` with what other tabs add; returns what ends that. */
export function followEntries(listen: (entries: readonly StudyEntry[]) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) =>
    listen(Array.isArray(data) ? pickEntries(data) : []);
  const heard = openChannel();
  heard?.addEventListener("message", hear);
  return () => heard?.removeEventListener("message", hear);
}
