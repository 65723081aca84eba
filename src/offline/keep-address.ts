import { offlineAddress } from "../../scripts/site/offline/content.ts";

/** What is kept as a whole. */
export type SetKind = "collection" | "list";

/**
 * Where a set is offered first among all that can be kept, with its size, without base path.
 * @example renderKeepAddress("collection", "trials") // "/offline/?keep=collection+trials"
 */
export function renderKeepAddress(kind: SetKind, name: string): string {
  return `${offlineAddress}?${new URLSearchParams([["keep", `${kind} ${name}`]])}`;
}

/** Whether an address of that page asks for a set. */
export function isAskedFor(parameters: string, kind: SetKind, name: string): boolean {
  return new URLSearchParams(parameters).get("keep") === `${kind} ${name}`;
}
