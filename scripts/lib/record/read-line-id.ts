import { isJsonObject } from "./json-value.ts";

/** The `id` of a line of a `.jsonl` file, whatever it is; `undefined` where it has none, or is no object of JSON. */
export function readLineId(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value.id : undefined;
  } catch {
    return undefined;
  }
}
