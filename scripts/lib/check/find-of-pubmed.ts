import type { Finding } from "../finding.ts";
import type { KeptReading } from "../pubmed/kept-answer.ts";
import type { CheckedRecord } from "./facts/checked-record.ts";
import { findChangedSince } from "./rules/changed-since.ts";
import { findDesignSuggested } from "./rules/design-suggested.ts";
import { findDiffersFromPubmed } from "./rules/differs-from-pubmed.ts";
import { findFieldShifted } from "./rules/field-shifted.ts";
import { findIdentityDiffers } from "./rules/identity-differs.ts";
import { describeKeptAnswerUnreadable } from "./rules/kept-answer-unreadable.ts";

/** Every finding of a record that PubMed's kept answer about it gives; none where there is no answer. */
export function findOfPubmed(
  record: Pick<CheckedRecord, "fields" | "locate">,
  answer: KeptReading,
): Finding[] {
  if (answer === undefined) return [];
  if (answer === "unreadable")
    return [describeKeptAnswerUnreadable(record.locate("/pmid"), record.fields.pmid ?? "")];
  const differences = findDiffersFromPubmed(record, answer);
  const identity = findIdentityDiffers(record, answer, differences);
  if (identity !== undefined) return [identity];
  const shifted = findFieldShifted(record, answer);
  const isShifted = ({ pointer }: Finding) =>
    shifted.some((finding) => finding.pointer === pointer);
  return [
    ...shifted,
    ...differences.filter((finding) => !isShifted(finding)),
    ...findChangedSince(record, answer),
    ...findDesignSuggested(record, answer),
  ];
}
