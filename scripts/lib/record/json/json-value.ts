import { type JsonPath, renderPointer } from "./json-pointer.ts";

/** A string of a record and where it stands in it. */
export type TextValue = { readonly pointer: string; readonly text: string };

/** Whether a JSON value is an object, not a list. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; `undefined` for a text that is none. */
export function parseJsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is strict JSON. */
export function isJson(text: string): boolean {
  return parseJsonValue(text) !== undefined;
}

/** The object of a JSON text; `undefined` for any other text. */
export function parseJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  const value = parseJsonValue(text);
  return isJsonObject(value) ? value : undefined;
}

/** The value at `path` within `value`; `undefined` where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((parent, step) => {
    if (Array.isArray(parent)) return parent[Number(step)];
    return isJsonObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
  }, value);
}

/**
 * Every string of a JSON value with its pointer, in the order of the text; names of fields are left out.
 * @param pointer of the value itself
 */
export function listTexts(value: unknown, pointer = ""): TextValue[] {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listTexts(item, `${pointer}/${index}`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    listTexts(item, pointer + renderPointer([key])),
  );
}

/**
 * The values of an object that are there: neither `undefined` nor an empty text or list.
 * @example presentValues({ a: 1, b: undefined, c: [] }) // { a: 1 }
 */
export function presentValues(values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isThere(value)));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** The `id` of a line of a `.jsonl` file, whatever it is; `undefined` where it has none, or is no object of JSON. */
export function readLineId(line: string): unknown {
  return valueAt(parseJsonValue(line), ["id"]);
}

/**
 * A record's text as its line of a `.jsonl` file; `undefined` where the line would not give the record's id, by which
 * alone it is found.
 */
export function renderRecordLine(text: string, id: string): string | undefined {
  // Between values, where alone JSON has line breaks, a blank is as good.
  return readLineId(text) === id ? text.trim().replace(/\s*\r?\n\s*/g, " ") : undefined;
}
