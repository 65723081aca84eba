import type { RecordFacts } from "./record-facts.ts";
import { isPathPart } from "./rules/invalid-name.ts";

/**
 * Where readers of former addresses are led: `<collection>/<id>` by former `<collection>/<id>`. A
 * path that a record has now is none, nor is one that can't be an address; of two that claim one
 * former path, the first has it.
 */
export function listRedirects(records: readonly RecordFacts[]): ReadonlyMap<string, string> {
  const present = new Set(records.map(({ collection, id }) => `${collection}/${id}`));
  const redirects = new Map<string, string>();
  for (const { collection, id, formerPaths } of records) {
    for (const { target } of formerPaths) {
      if (present.has(target) || redirects.has(target) || !isFormerPath(target)) continue;
      redirects.set(target, `${collection}/${id}`);
    }
  }
  return redirects;
}

/** Whether a text has the form `<collection>/<id>`. */
export function isFormerPath(target: string): boolean {
  const parts = target.split("/");
  return parts.length === 2 && parts.every(isPathPart);
}
