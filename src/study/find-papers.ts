import { findAll } from "../paper-data/find-all.ts";
import { loadApiIndex } from "../paper-data/load-api.ts";
import { listNames } from "../paper-data/load-papers.ts";
import { readLists } from "../reading-lists/lists-store.ts";
import type { StudyScope } from "./study-address.ts";

/** The names of the papers of a scope, in its order; rejects where they can't be had. */
export async function findPapers(scope: StudyScope): Promise<readonly string[]> {
  if (scope.kind === "search") return findAll(scope.parameters);
  if (scope.kind === "list") return scope.list.papers.map(({ paper }) => paper);
  if (scope.kind === "own-list") {
    const list = readLists().find(({ name }) => name === scope.name);
    return list?.papers.map(({ paper }) => paper) ?? [];
  }
  return listNames(await loadApiIndex(), scope.kind === "all" ? undefined : scope.collection);
}
