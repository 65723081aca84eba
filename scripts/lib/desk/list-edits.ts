import { type Bilingual, type Locale, locales } from "../locale.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, parseJsonValue, valueAt } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { editRecord } from "./edit-record.ts";

/** A value of a record that becomes another; `undefined` where it is taken out. */
export type RecordEdit = { readonly path: JsonPath; readonly value: unknown };

/** A way to mend a finding: what a button says, and what it changes of the record. */
export type Mend = { readonly label: Bilingual; readonly edits: readonly RecordEdit[] };

/**
 * The smallest edits that make one record of another: what is set first, then what is taken out, so that nothing around
 * a value falls away before its successor is there. Lists of another length are set as a whole.
 */
export function listEdits(before: unknown, after: unknown): readonly RecordEdit[] {
  const edits = compare(before, after, []);
  const isSet = ({ value }: RecordEdit) => value !== undefined;
  return [...edits.filter(isSet), ...edits.filter((edit) => !isSet(edit))];
}

/** A record's text after edits, one after the other. */
export function applyRecordEdits(text: string, edits: readonly RecordEdit[]): string {
  return edits.reduce((edited, { path, value }) => editRecord(edited, path, value), text);
}

function compare(before: unknown, after: unknown, path: JsonPath): RecordEdit[] {
  if (isJsonObject(before) && isJsonObject(after) && Object.keys(after).length > 0) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((item, index) => compare(before[index], item, [...path, index]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: after }];
}

/**
 * Where two texts of a record first differ: the value that was set or, where none was, taken out; the whole record where
 * only its layout differs, or one of them is no JSON. A bare text that came to stand under its language is the same text.
 */
export function findChange(before: string, after: string): JsonPath {
  const values = [before, after].map(parseJsonValue);
  const [path = []] = listEdits(values[0], values[1]).map((edit) => edit.path);
  const [own, other] = values.map((value) => valueAt(value, path));
  const language = locales.find((locale) => differsOnlyIn(locale, own, other));
  return language ? [...path, language] : path;
}

/** Whether a bare text and texts by language differ in one language, and in no other one. */
function differsOnlyIn(locale: Locale, one: unknown, other: unknown): boolean {
  const [bare, texts] = typeof one === "string" ? [one, other] : [other, one];
  if (typeof bare !== "string" || !isJsonObject(texts)) return false;
  const opened: Readonly<Record<string, unknown>> = { [scriptLocale(bare)]: bare };
  return locales.every((own) => (opened[own] === texts[own]) === (own !== locale));
}
