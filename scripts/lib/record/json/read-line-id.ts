import { parseJsonValue, valueAt } from "./json-value.ts";

/** The `id` of a line of a `.jsonl` file, whatever it is; `undefined` where it has none, or is no object of JSON. */
export function readLineId(line: string): unknown {
  return valueAt(parseJsonValue(line), ["id"]);
}
