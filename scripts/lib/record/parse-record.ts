import type { z } from "zod";
import type { Finding, Place } from "../finding.ts";
import { isJsonObject, parseJsonValue, type TextValue } from "./json/json-value.ts";
import type { RecordSource } from "./json/record-source.ts";
import { type ParsedDocument, parseDocument } from "./parse-document.ts";
import {
  type PaperRecord,
  paperRecordSchema,
  type RecordFields,
  recordFieldsSchema,
  recordLineSchema,
} from "./schema/paper-record.ts";
import { applyDoiChanges, findDoiChanges } from "./validate/mend-value.ts";
import { prunePlaceholders } from "./validate/placeholders.ts";

/** A record's text read. */
export type ParsedRecord = {
  /** The record, without placeholders, identifiers normalised; absent where a finding is an error. */
  readonly record?: PaperRecord;
  /** The name that a line of a `.jsonl` file gives; never there for a `.json` file. */
  readonly id?: string;
  /** What can still be checked of a record with errors. */
  readonly fields: RecordFields;
  /** Every text in the record but placeholders, as written. */
  readonly listTexts: () => readonly TextValue[];
  /** In no particular order. */
  readonly findings: readonly Finding[];
  /** The place in the text of the value at a pointer into the record, or of the innermost value on the way to it. */
  readonly locate: (pointer: string) => Place;
};

/**
 * Reads the text of one record: a whole `.json` file, or, where the source has a line, that line of a `.jsonl` file.
 * Findings are those of the text and the schema; rules that look at the meaning of values are in `lib/check`.
 */
export function parseRecord(text: string, source: RecordSource): ParsedRecord {
  const line =
    source.line === undefined ? undefined : parseDocument(text, source, recordLineSchema);
  const document: ParsedDocument<PaperRecord> =
    line ?? parseDocument(text, source, paperRecordSchema);
  const { value, wrongFields, findings, locate } = document;
  const id = line && readId(value);
  const record = line?.data === undefined ? document.data : withoutLineId(line.data);
  return {
    ...(record !== undefined && { record }),
    ...(id !== undefined && { id }),
    fields: record ?? readRightFields(value, wrongFields),
    listTexts: document.listTexts,
    findings,
    locate,
  };
}

/** A record known to be without error, read again. */
type LoadedRecord = { readonly id?: string; readonly record: PaperRecord };

/**
 * The record of a text that `parseRecord` found no error in, the same as it gave, without the search for findings;
 * `undefined` where the text has changed since and is no record any more.
 */
export function loadRecord(text: string): LoadedRecord | undefined {
  const original = parseJsonValue(text);
  const { value } = prunePlaceholders(original);
  const id = readId(value);
  const changed = withoutId(applyDoiChanges(value, findDoiChanges(value)));
  const { data: record } = paperRecordSchema.safeParse(changed);
  return record === undefined ? undefined : { record, ...(id !== undefined && { id }) };
}

function readId(value: unknown): string | undefined {
  return isJsonObject(value) && typeof value.id === "string" ? value.id : undefined;
}

function withoutLineId({ id: _, ...record }: z.output<typeof recordLineSchema>): PaperRecord {
  return record;
}

function withoutId(value: unknown): unknown {
  if (!isJsonObject(value) || !Object.hasOwn(value, "id")) return value;
  const { id: _, ...rest } = value;
  return rest;
}

function readRightFields(value: unknown, wrongFields: ReadonlySet<string>): RecordFields {
  if (!isJsonObject(value)) return {};
  const right = Object.entries(value).filter(([key]) => key !== "id" && !wrongFields.has(key));
  return recordFieldsSchema.safeParse(Object.fromEntries(right)).data ?? {};
}
