import type { z } from "zod";
import type { Finding, Place } from "../finding.ts";
import { once } from "../once.ts";
import { mostFindings } from "../rule.ts";
import { findDuplicateKeys } from "./json/duplicate-keys.ts";
import { type JsonPath, parsePointer, renderPointer } from "./json/json-pointer.ts";
import { listTexts, type TextValue } from "./json/json-value.ts";
import { parseJson } from "./json/parse-json.ts";
import { locateNode, placeIn, type RecordSource, startOf } from "./json/record-source.ts";
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

/** A JSON document held against its schema. */
export type ParsedDocument<Data> = {
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
    return placeIn(source, json.positionOf(located.node.offset), renderPointer(located.path));
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
