import type { Bilingual } from "../locale.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject } from "../record/json/json-value.ts";
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
