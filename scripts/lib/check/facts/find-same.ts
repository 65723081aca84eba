import type { Place } from "../../finding.ts";
import type { Bilingual } from "../../locale.ts";
import { buildFinding, type Rule } from "../../record/rule.ts";
import { describePlaces } from "./describe-place.ts";
import type { ComparedFinding, Identity, IdentityKind, RecordFacts } from "./record-facts.ts";

/** A value that other records have as well. */
type SharedIdentity = {
  readonly record: RecordFacts;
  readonly place: Place;
  /** The first place of it in another record. */
  readonly other: Place;
  /** How many further records have it. */
  readonly further: number;
};

/**
 * A finding of `rule` at every value of one kind that two or more records share; each names the place of another.
 * @param name the kind as the message names it
 * @param scope what the records must have in common for it to count, a collection for example
 */
export function findSame(
  records: readonly RecordFacts[],
  kind: IdentityKind,
  rule: Rule,
  name: Bilingual,
  scope: (record: RecordFacts) => string = () => "",
): ComparedFinding[] {
  return listShared(records, kind, scope).map(({ record, place, other, further }) => {
    const places = describePlaces(other, further);
    const message = {
      en: `The ${name.en} is also that of ${places.en}.`,
      "zh-Hant": `此${name["zh-Hant"]}與${places["zh-Hant"]}的相同。`,
    };
    return { record, finding: buildFinding(rule, place, message) };
  });
}

/** Every value of one kind that two or more records share, once for each record, in the order of the records. */
function listShared(
  records: readonly RecordFacts[],
  kind: IdentityKind,
  scope: (record: RecordFacts) => string,
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
