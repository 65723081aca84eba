import type { RecordFacts } from "./record-facts.ts";

/**
 * The records that are versions of one work because some of them name others by PMID or DOI, each with the one that
 * stands for the work; records that name none and are named by none are left out.
 */
export function groupVersions(
  records: readonly RecordFacts[],
): ReadonlyMap<RecordFacts, RecordFacts> {
  const naming = records.filter(({ versions }) => versions.length > 0);
  const works = new Map<RecordFacts, RecordFacts>();
  if (naming.length === 0) return works;
  const holders = new Map(
    records.flatMap((record) =>
      record.identities.map(({ kind, key }) => [`${kind} ${key}`, record] as const),
    ),
  );
  const workOf = (record: RecordFacts): RecordFacts => {
    const next = works.get(record) ?? record;
    return next === record ? record : workOf(next);
  };
  for (const record of naming) {
    for (const { kind, key } of record.versions) {
      const other = holders.get(`${kind} ${key}`);
      if (other !== undefined) works.set(workOf(other), workOf(record));
    }
  }
  for (const record of [...works.keys()]) works.set(record, workOf(record));
  return works;
}
