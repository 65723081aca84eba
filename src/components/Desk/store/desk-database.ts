import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { CellText } from "../../../../scripts/lib/desk/plan-paste.ts";
import type { Abstract } from "../../../../scripts/lib/record/schema/abstract.ts";
import type { HandedIn } from "../../../git-hub/hand-in.ts";

/** What somebody wrote and has not saved. */
export type Draft = {
  readonly text: string;
  /** What lay on the disk when it was begun: its hash and, of a record that lay there, its text. */
  readonly hash: string;
  readonly base?: string;
  /** When it was written last, in milliseconds; earlier versions of the desk did not say. */
  readonly time?: number;
};

/** A cell as it is kept until it is saved, with what its record said then. */
export type KeptCell = CellText & { readonly before: string };

/** What the desk keeps in this browser. */
export interface Stores extends DBSchema {
  drafts: { key: string; value: Draft };
  /** By paper, the statements that were compared with its abstract. */
  compared: { key: string; value: readonly string[] };
  /** By collection, what was typed into its table. */
  tables: { key: string; value: readonly KeptCell[] };
  /** By paper, an abstract that may not be the site's to publish: pasted, or of a file. */
  abstracts: { key: string; value: Abstract };
  /** By paper, where it was handed in. */
  handedIn: { key: string; value: HandedIn };
}

const names = ["drafts", "compared", "tables", "abstracts", "handedIn"] as const;

let opened: Promise<IDBPDatabase<Stores>> | undefined;

/** Rejects where the browser keeps nothing, as some do in private windows; some throw, which `async` makes the same. */
export async function openStores(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>("paper-cards-desk", 4, {
    upgrade: (database) => {
      for (const name of names) {
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      }
    },
    blocking: () => forget(),
    terminated: () => forget(),
  });
  opened.catch(forget);
  return opened;
}

/** Another version of the desk, or the browser, wants the database: it is opened anew when it is needed. */
function forget(): void {
  opened?.then(
    (database) => database.close(),
    () => {},
  );
  opened = undefined;
}
