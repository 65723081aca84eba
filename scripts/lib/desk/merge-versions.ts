import { parseJsonValue, valueAt } from "../record/json/json-value.ts";
import { type Difference, isSame } from "./compare-versions.ts";
import { editRecord } from "./edit-record.ts";
import { withdrawVerified } from "./plan-walk.ts";

/**
 * The text of the disk's version with the chosen parts as they are in mine. It is verified only as far as whoever
 * vouched for it has seen what it says now.
 */
export function mergeVersions(theirs: string, mine: string, chosen: readonly Difference[]): string {
  if (chosen.some(({ path }) => path.length === 0)) return mine;
  const merged = chosen.reduce((text, { path, mine: own }) => editRecord(text, path, own), theirs);
  const [own, other] = [merged, theirs].map((text) => readVerified(text));
  return withdrawVerified(isSame(own, other) ? theirs : mine, merged);
}

function readVerified(text: string): unknown {
  return valueAt(parseJsonValue(text), ["provenance", "verified"]);
}
