import { type DBSchema, openDB } from "idb";
import type { Cells } from "./table-cells.ts";

/** What somebody wrote and has not saved. */
export type Draft = {
  readonly text: string;
  /** What lay on the disk when it was begun: its hash and, kept since that is known, its text. */
  readonly hash: string;
  readonly base?: string;
};

interface Stores extends DBSchema {
  drafts: { key: string; value: Draft };
  /** By paper, the statements that were compared with its abstract. */
  compared: { key: string; value: readonly string[] };
  /** By collection, what was typed into its table. */
  tables: { key: string; value: Cells };
}

const names = ["drafts", "compared", "tables"] as const;

function openStores() {
  return openDB<Stores>("paper-cards-desk", 2, {
    upgrade: (database) => {
      for (const name of names) {
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      }
    },
  });
}

/** Keeps what was written in this browser, whatever becomes of the page. */
export async function keepDraft(paper: string, draft: Draft): Promise<void> {
  await (await openStores()).put("drafts", draft, paper);
}

/** What was kept of a paper; `undefined` where nothing was. */
export async function findDraft(paper: string): Promise<Draft | undefined> {
  return (await openStores()).get("drafts", paper);
}

/** Forgets what was kept, once it is saved or given up. */
export async function dropDraft(paper: string): Promise<void> {
  await (await openStores()).delete("drafts", paper);
}

/** Keeps which statements of a paper were compared, by their keys in the walk. */
export async function keepCompared(paper: string, keys: readonly string[]): Promise<void> {
  await (await openStores()).put("compared", keys, paper);
}

/** The statements of a paper that were compared in this browser. */
export async function findCompared(paper: string): Promise<readonly string[]> {
  return (await (await openStores()).get("compared", paper)) ?? [];
}

/** Keeps what was typed into a collection's table. */
export async function keepCells(collection: string, cells: Cells): Promise<void> {
  await (await openStores()).put("tables", cells, collection);
}

/** What was typed into a collection's table and not saved. */
export async function findCells(collection: string): Promise<Cells> {
  return (await (await openStores()).get("tables", collection)) ?? {};
}
