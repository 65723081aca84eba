/** Keys and indexes from the root of a JSON document to one of its values. */
export type JsonPath = readonly (string | number)[];

/**
 * The JSON pointer of a path.
 * @see RFC 6901
 * @example renderPointer(["cards", "a/b", 0]) // "/cards/a~1b/0"
 */
export function renderPointer(path: JsonPath): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/**
 * The reference tokens of a JSON pointer, list indexes still as text.
 * @example parsePointer("/cards/a~1b/0") // ["cards", "a/b", "0"]
 */
export function parsePointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The path of a JSON pointer, list indexes as numbers: no object of a record has a number for a name. */
export function parsePath(pointer: string): JsonPath {
  return parsePointer(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
