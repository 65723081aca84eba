import type { Finding } from "../finding.ts";
import type { KeptReading } from "../pubmed/kept-answer.ts";
import type { CheckedRecord } from "./facts/checked-record.ts";
import { findDesignSuggested } from "./rules/design-suggested.ts";
import { findDiffersFromPubmed } from "./rules/differs-from-pubmed.ts";
import { describeKeptAnswerUnreadable } from "./rules/kept-answer-unreadable.ts";

/** Every finding of a record that PubMed's kept answer gives; none for a record without a PMID or an answer. */
export function findOfPubmed(
  record: Pick<CheckedRecord, "fields" | "locate">,
  readKept: (pmid: string) => KeptReading,
): Finding[] {
  const { pmid } = record.fields;
  const answer = pmid === undefined ? undefined : readKept(pmid);
  if (answer === undefined) return [];
  if (answer === "unreadable")
    return [describeKeptAnswerUnreadable(record.locate("/pmid"), pmid ?? "")];
  return [...findDiffersFromPubmed(record, answer), ...findDesignSuggested(record, answer)];
}
