import type { z } from "zod";
import type { Finding, Place } from "../finding.ts";
import { once } from "../once.ts";
import { mostFindings } from "../rule.ts";
import { findDuplicateKeys } from "./json/duplicate-keys.ts";
import { type JsonPath, parsePointer } from "./json/json-pointer.ts";
import { isJsonObject, listTexts, parseJsonValue, type TextValue } from "./json/json-value.ts";
import { parseJson } from "./json/parse-json.ts";
import {
  locateNode,
  placeIn,
  pointerOf,
  type RecordSource,
  startOf,
} from "./json/record-source.ts";
import {
  type PaperRecord,
  paperRecordSchema,
  type RecordFields,
  recordFieldsSchema,
} from "./schema/paper-record.ts";
import { recordLineSchema } from "./schema/record-line.ts";
import { documentationAt, isUnknownKey } from "./schema/schema-walk.ts";
import { applyDoiChanges, describeDoiChange, findDoiChanges } from "./validate/mend-value.ts";
import {
  type DroppedValue,
  describePlaceholder,
  prunePlaceholders,
} from "./validate/placeholders.ts";
import { findOversized } from "./validate/size-limits.ts";
import { findUnusableText } from "./validate/unusable-text.ts";
import { explainUnknownKey, validateValue } from "./validate/validate-value.ts";

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

/** A JSON document held against its schema. */
type ParsedDocument<Data> = {
  /** The document; absent where a finding is an error. */
  readonly data?: Data;
  /** The value without placeholders, identifiers normalised; `undefined` where the text is not JSON. */
  readonly value: unknown;
  /** Names of the fields at the top that have an error. */
  readonly wrongFields: ReadonlySet<string>;
  /** Every text in it but placeholders, as written, with pointers into `value`. */
  readonly listTexts: () => readonly TextValue[];
  /** In no particular order. */
  readonly findings: readonly Finding[];
  /** The place in the text of the value at a pointer into `value`, or of the innermost value on the way to it. */
  readonly locate: (pointer: string) => Place;
};

/** Reads a JSON text of a record or of a collection, with every finding that the text and the schema give. */
export function parseDocument<Schema extends z.ZodType>(
  text: string,
  source: RecordSource,
  schema: Schema,
): ParsedDocument<z.output<Schema>> {
  const json = parseJson(text, source);
  const { root } = json;
  if (root === undefined) {
    return { ...unreadable, findings: json.findings, locate: () => startOf(source) };
  }
  const locateOriginal = (path: JsonPath): Place => {
    const located = locateNode(root, path);
    return placeIn(source, json.positionOf(located.node.offset), pointerOf(located));
  };
  const oversized = findOversized(json.value, schema, locateOriginal);
  if (oversized.length > 0) {
    return {
      ...unreadable,
      findings: [...json.findings, ...oversized],
      locate: () => startOf(source),
    };
  }
  const pruned = prunePlaceholders(json.value);
  const locatePath = (path: JsonPath) => locateOriginal(pruned.originalPath(path));
  const locate = (pointer: string) => locatePath(parsePointer(pointer));
  const changes = findDoiChanges(pruned.value);
  const value = applyDoiChanges(pruned.value, changes);
  const validation = validateValue(schema, value);
  const listRecordTexts = once(() => listTexts(pruned.value));
  const findings = [
    ...json.findings,
    ...findDuplicateKeys(root, source, json.positionOf),
    ...(text.includes("\\u")
      ? listRecordTexts().flatMap((item) => findUnusableText(item, locate))
      : []),
    ...validation.errors.map(({ path, describe }) => describe(locatePath(path))),
    ...describeDropped(pruned.dropped, schema, locateOriginal),
    ...changes.map((change) => describeDoiChange(locatePath(change.path), change)),
  ];
  const isRight = findings.every(({ severity }) => severity !== "error");
  return {
    ...(isRight && validation.data !== undefined && { data: validation.data }),
    value,
    wrongFields: new Set(validation.errors.map(({ path }) => String(path[0]))),
    listTexts: listRecordTexts,
    findings,
    locate,
  };
}

const unreadable = { value: undefined, wrongFields: new Set<string>(), listTexts: () => [] };

/** An error for each value taken out whose key is unknown, a warning for every other one. */
function describeDropped(
  dropped: readonly DroppedValue[],
  schema: z.ZodType,
  locate: (path: JsonPath) => Place,
): Finding[] {
  const unknown = dropped.filter(({ path }) => isUnknownKey(schema, path));
  const placeholders = dropped.filter(({ path }) => !isUnknownKey(schema, path));
  return [
    ...unknown
      .slice(0, mostFindings)
      .map(({ path }) => explainUnknownKey(schema, path).describe(locate(path))),
    ...placeholders
      .slice(0, mostFindings)
      .map(({ path, value }) =>
        describePlaceholder(locate(path), value, documentationAt(schema, path)?.absent),
      ),
  ];
}
