import { openDB } from "idb";

/** What somebody wrote and has not saved. */
export type Draft = { readonly text: string; readonly hash: string };

const store = "drafts";

function openStore() {
  return openDB<{ drafts: { key: string; value: Draft } }>("paper-cards-desk", 1, {
    upgrade: (database) => {
      database.createObjectStore(store);
    },
  });
}

/** Keeps what was written in this browser, whatever becomes of the page. */
export async function keepDraft(paper: string, draft: Draft): Promise<void> {
  await (await openStore()).put(store, draft, paper);
}

/** What was kept of a paper; `undefined` where nothing was. */
export async function findDraft(paper: string): Promise<Draft | undefined> {
  return (await openStore()).get(store, paper);
}

/** Forgets what was kept, once it is saved or given up. */
export async function dropDraft(paper: string): Promise<void> {
  await (await openStore()).delete(store, paper);
}
