import type { HandedIn } from "../../../git-hub/hand-in.ts";
import { openStores } from "./desk-database.ts";

/** Keeps where a paper was handed in, so that who comes back goes on from there, where the browser keeps anything. */
export async function keepHandedIn(paper: string, handedIn: HandedIn): Promise<void> {
  await openStores()
    .then((stores) => stores.put("handedIn", handedIn, paper))
    .catch(() => {});
}

/** Where this browser handed a paper in; `undefined` where it did not, or keeps nothing. */
export async function findHandedIn(paper: string): Promise<HandedIn | undefined> {
  return openStores()
    .then((stores) => stores.get("handedIn", paper))
    .catch(() => undefined);
}

/** Forgets where a paper was handed in, once that was merged or closed. */
export async function dropHandedIn(paper: string): Promise<void> {
  await openStores()
    .then((stores) => stores.delete("handedIn", paper))
    .catch(() => {});
}

/** The papers that this browser handed in and has not forgotten; none where it keeps nothing. */
export async function listHandedIn(): Promise<readonly string[]> {
  return openStores()
    .then((stores) => stores.getAllKeys("handedIn"))
    .catch(() => []);
}
