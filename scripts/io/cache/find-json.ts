import type { Shelf } from "./shelf.ts";

/**
 * The value that lies as JSON under a key of a shelf; `undefined` where there is nothing. It is what was kept there: a
 * shelf has nothing but what this very version of the program put there.
 */
export function findJson<Value>(shelf: Pick<Shelf, "find">, key: string): Value | undefined {
  const text = shelf.find(key)?.().toString();
  return text === undefined ? undefined : JSON.parse(text);
}
