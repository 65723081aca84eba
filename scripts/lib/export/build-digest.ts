import { completeRecord } from "../card/complete-record.ts";
import type { Areas } from "../record/schema/area.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";

/**
 * A record without its long texts: all that citations, tables and lists are made of, in the record's own fields, so
 * that whatever takes a record takes it. Of the cards the key figures are left, without their quotes; what the paper
 * is classified by stands in ids and in words.
 */
export function buildDigest(record: PaperRecord, areas: Areas): PaperRecord {
  const { $schema, abstract, cards, extraSections, accepted, funding, meshTerms, ...digest } =
    completeRecord(record, areas);
  const figures =
    cards?.core !== undefined && "keyFigures" in cards.core ? cards.core.keyFigures : [];
  return {
    ...digest,
    ...(figures !== undefined &&
      figures.length > 0 && {
        cards: { core: { keyFigures: figures.map(({ label, value }) => ({ label, value })) } },
      }),
  };
}
