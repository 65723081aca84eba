import { parseListAddress, renderListAddress } from "../reading-lists/list-address.ts";
import type { ReadingList } from "../reading-lists/reading-list.ts";
import { studyPage } from "./study-page.ts";

/** The papers whose questions are learnt. */
export type StudyScope =
  | { readonly kind: "all" }
  | { readonly kind: "collection"; readonly collection: string }
  /** A list that the address holds. */
  | { readonly kind: "list"; readonly list: ReadingList }
  /** A list that the browser keeps, as it is now. */
  | { readonly kind: "own-list"; readonly name: string }
  /** All that a search finds, by the parameters of its address. */
  | { readonly kind: "search"; readonly parameters: string };

/** What an address of the study page asks for; `undefined` where it leaves that to choose. */
export function parseStudyAddress(parameters: string): StudyScope | undefined {
  const said = new URLSearchParams(parameters);
  const list = parseListAddress(parameters);
  if (list !== undefined) return { kind: "list", list };
  const name = said.get("list");
  if (name !== null) return { kind: "own-list", name };
  if (said.has("all")) return { kind: "all" };
  const [[key, collection] = [], ...others] = [...said];
  if (key === undefined || collection === undefined) return undefined;
  if (key === "collection" && others.length === 0) return { kind: "collection", collection };
  return { kind: "search", parameters };
}

/**
 * Where the questions of a scope are learnt.
 * @example renderStudyAddress({ kind: "collection", collection: "trials" }) // "/study/?collection=trials"
 */
export function renderStudyAddress(scope: StudyScope): string {
  const ask = (name: string, value: string) =>
    `${studyPage}?${new URLSearchParams([[name, value]])}`;
  if (scope.kind === "all") return ask("all", "1");
  if (scope.kind === "collection") return ask("collection", scope.collection);
  if (scope.kind === "own-list") return ask("list", scope.name);
  if (scope.kind === "search") return `${studyPage}?${scope.parameters.replace(/^\?/, "")}`;
  return renderListAddress(scope.list).replace(/^[^?]*/, studyPage);
}
