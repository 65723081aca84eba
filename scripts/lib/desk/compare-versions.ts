import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, valueAt } from "../record/json/json-value.ts";
import { editRecord } from "./edit-record.ts";

/** A part of a record that two people left differently. */
export type Difference = {
  readonly path: JsonPath;
  /** As it was when writing began, as it is here, and as it is on the disk; `undefined` for what is absent. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Whether it was changed here, so that leaving it out would lose something. */
  readonly isMine: boolean;
};

/** What differs between two versions of a record, field by field, and within the cards part by part. */
export function compareVersions(
  base: unknown,
  mine: unknown,
  theirs: unknown,
): readonly Difference[] {
  const paths = new Map(
    [base, mine, theirs].flatMap(listParts).map((path) => [path.join("/"), path]),
  );
  return [...paths.values()].flatMap((path) => {
    const [before, own, other] = [base, mine, theirs].map((version) => valueAt(version, path));
    if (isSame(own, other)) return [];
    return [{ path, base: before, mine: own, theirs: other, isMine: !isSame(own, before) }];
  });
}

/** The text of the disk's version with the chosen parts as they are here. */
export function mergeVersions(theirs: string, chosen: readonly Difference[]): string {
  return chosen.reduce((text, { path, mine }) => editRecord(text, path, mine), theirs);
}

/** Fields by their names; cards by theirs and that of their part, where they have parts. */
function listParts(record: unknown): JsonPath[] {
  if (!isJsonObject(record)) return [];
  return Object.entries(record).flatMap(([field, value]) => {
    if (field !== "cards" || !isJsonObject(value)) return [[field]];
    return Object.entries(value).flatMap(([card, parts]) =>
      isJsonObject(parts) ? Object.keys(parts).map((part) => [field, card, part]) : [[field, card]],
    );
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
