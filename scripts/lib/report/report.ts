import type { RecordFacts } from "../check/facts/record-facts.ts";
import { type Finding, nameRecord } from "../finding.ts";
import { groupBy } from "../group-by.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import type { AcceptedFinding } from "../record/schema/provenance.ts";
import type { Collection } from "../record/survey.ts";

/** A record in a report: what is open in it, and what its curators accepted. */
export type ReportedPaper = {
  readonly facts: Pick<RecordFacts, "collection" | "id" | "position" | "place">;
  /** Absent where it can't be read. */
  readonly title?: Paper["record"]["title"];
  /** Gravest first, then in the order of the file. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
};

/** All that is open in a folder of records. */
export type Report = {
  readonly collections: readonly Collection[];
  /** By collection, then position. */
  readonly papers: readonly ReportedPaper[];
  /** What was found in files that are no records. */
  readonly others: readonly Finding[];
};

const ranks = { error: 0, warning: 1, note: 2 } as const;

/**
 * The report of findings.
 * @param records those that the report is about
 * @param papers those of them that have no error of their own
 */
export function buildReport(
  records: readonly RecordFacts[],
  papers: readonly Paper[],
  findings: readonly Finding[],
  collections: readonly Collection[],
): Report {
  const byRecord = groupBy(findings, nameRecord);
  const names = new Set(records.map(({ place }) => nameRecord(place)));
  const known = new Map(
    papers.map(({ collection, id, record }) => [`${collection}/${id}`, record]),
  );
  return {
    collections,
    papers: records.toSorted(byPosition).map((facts) => {
      const record = known.get(`${facts.collection}/${facts.id}`);
      const title = record?.title ?? facts.title;
      const own = byRecord.get(nameRecord(facts.place)) ?? [];
      return {
        facts,
        ...(title !== undefined && { title }),
        findings: own.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]),
        accepted: record?.accepted ?? [],
      };
    }),
    others: findings.filter((finding) => !names.has(nameRecord(finding))),
  };
}

function byPosition(a: RecordFacts, b: RecordFacts): number {
  if (a.collection !== b.collection) return a.collection < b.collection ? -1 : 1;
  return (a.position ?? 0) - (b.position ?? 0);
}
