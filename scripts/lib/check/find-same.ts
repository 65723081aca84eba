import type { Place } from "../finding.ts";
import type { Identity, IdentityKind, RecordFacts } from "./record-facts.ts";

/** A value that other records have as well. */
export type SharedIdentity = {
  readonly record: RecordFacts;
  readonly place: Place;
  /** The first place of it in another record. */
  readonly other: Place;
  /** How many further records have it. */
  readonly further: number;
};

/**
 * Every value of one kind that two or more records share, once for each record, in the order of the records.
 * @param scope what the records must have in common for it to count, a collection for example
 */
export function findSame(
  records: readonly RecordFacts[],
  kind: IdentityKind,
  scope: (record: RecordFacts) => string = () => "",
): SharedIdentity[] {
  const holders = new Map<string, Map<RecordFacts, Identity>>();
  for (const record of records) {
    for (const identity of record.identities) {
      if (identity.kind !== kind) continue;
      const key = `${scope(record)}\n${identity.key}`;
      const group = holders.get(key) ?? new Map<RecordFacts, Identity>();
      if (!group.has(record)) group.set(record, identity);
      holders.set(key, group);
    }
  }
  return [...holders.values()].flatMap(shareOut);
}

function shareOut(group: ReadonlyMap<RecordFacts, Identity>): SharedIdentity[] {
  const members = [...group];
  const [first, second] = members;
  if (first === undefined || second === undefined) return [];
  return members.map(([record, { place }]) => {
    const [, other] = record === first[0] ? second : first;
    return { record, place, other: other.place, further: members.length - 2 };
  });
}
