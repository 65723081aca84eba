import type { StoreValue } from "idb";
import type { Abstract } from "../../../../scripts/lib/record/schema/abstract.ts";
import { type Draft, type KeptCell, openStores, type Stores } from "./desk-database.ts";
import { isTabOpen, tab } from "./tab.ts";

/** A draft that was kept, under the key of its paper and tab. */
export type KeptDraft = Draft & { readonly key: string };

/**
 * Keeps what was written in this tab, whatever becomes of the page; rejects where the browser can't, its disk being
 * full among other reasons.
 * @param replaced keys of drafts that it goes on from, and that go with the same stroke
 */
export function keepDraft(
  paper: string,
  draft: Draft,
  replaced: readonly string[] = [],
): Promise<void> {
  return keep("drafts", paper, draft, replaced);
}

/**
 * What was written of a paper and not saved, the newest first: in this tab, and in those that are closed; and whether
 * another open tab has such. Nothing where the browser keeps nothing.
 */
export async function findDrafts(
  paper: string,
): Promise<{ readonly drafts: readonly KeptDraft[]; readonly isElsewhere: boolean }> {
  const { kept, isElsewhere } = await findKept("drafts", paper);
  const drafts = kept
    .map(({ key, value }) => ({ ...value, key }))
    .toSorted((one, other) => (other.time ?? 0) - (one.time ?? 0));
  return { drafts, isElsewhere };
}

/** Forgets a draft, once it is saved or given up; this tab's unless another is named. */
export async function dropDraft(paper: string, key = keyOf(paper)): Promise<void> {
  await openStores().then(
    (stores) => stores.delete("drafts", key),
    () => {},
  );
}

/** The papers of which drafts are kept, in whichever tab; none where the browser keeps nothing. */
export async function listDraftPapers(): Promise<readonly string[]> {
  const keys = await openStores()
    .then((stores) => stores.getAllKeys("drafts"))
    .catch(() => []);
  return [...new Set(keys.map((key) => key.split(" ")[0] ?? key))];
}

/** Keeps what was typed in this tab into a collection's table, as drafts are kept. */
export function keepCells(
  collection: string,
  cells: readonly KeptCell[],
  replaced: readonly string[],
): Promise<void> {
  return keep("tables", collection, cells, replaced);
}

/** What was typed into a collection's table and not saved, in this tab and in those that are closed, with its keys. */
export async function findCells(
  collection: string,
): Promise<{ readonly cells: readonly KeptCell[]; readonly keys: readonly string[] }> {
  const { kept } = await findKept("tables", collection);
  return {
    // Earlier versions of the desk kept another form, which doesn't tell what was saved.
    cells: kept.flatMap(({ value }) => (Array.isArray(value) ? value : [])),
    keys: kept.map(({ key }) => key),
  };
}

/** Keeps which statements of a paper were compared, by their keys in the walk, where the browser keeps anything. */
export async function keepCompared(paper: string, keys: readonly string[]): Promise<void> {
  await openStores()
    .then((stores) => stores.put("compared", keys, paper))
    .catch(() => {});
}

/** The statements of a paper that were compared in this browser; none where it keeps nothing. */
export async function findCompared(paper: string): Promise<readonly string[]> {
  const kept = await openStores()
    .then((stores) => stores.get("compared", paper))
    .catch(() => undefined);
  return kept ?? [];
}

/**
 * Keeps an abstract of a paper beside its record, in place of an earlier one, where the browser keeps anything; forgets
 * that one where there is none.
 */
export async function keepAbstract(paper: string, abstract: Abstract | undefined): Promise<void> {
  await openStores()
    .then(async (stores) => {
      if (abstract === undefined) await stores.delete("abstracts", paper);
      else await stores.put("abstracts", abstract, paper);
    })
    .catch(() => {});
}

/** The abstract that this browser keeps of a paper; `undefined` where there is none, or where it keeps nothing. */
export async function findAbstract(paper: string): Promise<Abstract | undefined> {
  return openStores()
    .then((stores) => stores.get("abstracts", paper))
    .catch(() => undefined);
}

type ByTab = "drafts" | "tables";

async function keep<Name extends ByTab>(
  name: Name,
  of: string,
  value: StoreValue<Stores, Name>,
  replaced: readonly string[],
): Promise<void> {
  const transaction = (await openStores()).transaction(name, "readwrite");
  await Promise.all([
    transaction.store.put(value, keyOf(of)),
    ...replaced.filter((key) => key !== keyOf(of)).map((key) => transaction.store.delete(key)),
    transaction.done,
  ]);
}

/** What this tab and closed ones have kept of something. */
async function findKept<Name extends ByTab>(name: Name, of: string) {
  try {
    const { store } = (await openStores()).transaction(name);
    const range = IDBKeyRange.bound(of, keyOf(of, "\uffff"));
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    const all = values.map((value, index) => ({ value, key: keys[index] ?? "" }));
    const isOpen = await Promise.all(all.map(({ key }) => isTabOpen(key.slice(of.length + 1))));
    return { kept: all.filter((_, index) => !isOpen[index]), isElsewhere: isOpen.includes(true) };
  } catch {
    return { kept: [], isElsewhere: false };
  }
}

/** A blank is in no paper's name, and before every sign of one. */
function keyOf(of: string, own = tab): string {
  return `${of} ${own}`;
}
