import type { JsonPath } from "../record/json-pointer.ts";
import { parseJsonValue } from "../record/json-value.ts";
import { listEdits } from "./list-edits.ts";

/**
 * Where two texts of a record first differ: the value that was set or, where none was, taken out; the whole record where
 * only its layout differs, or one of them is no JSON.
 */
export function findChange(before: string, after: string): JsonPath {
  return listEdits(parseJsonValue(before), parseJsonValue(after))[0]?.path ?? [];
}
