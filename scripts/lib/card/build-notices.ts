import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import { buildIdentifier, buildOptionalFact } from "./build-fact.ts";
import type { StatusNotice } from "./card-set.ts";
import { words } from "./words.ts";

const kinds = ["retracted", "concern", "corrected"] as const;

/** What a reader must know of the paper before reading it, gravest first. */
export function buildNotices({ record }: Paper, locale: Locale): StatusNotice[] {
  const { status } = words[locale];
  return kinds.flatMap((kind) => {
    const notice = record.status?.[kind];
    if (notice === undefined) return [];
    const facts = [
      ...buildIdentifier("pmid", notice.noticePmid),
      ...buildIdentifier("doi", notice.noticeDoi),
      ...buildOptionalFact("date", notice.date),
    ];
    return [{ kind, heading: status[kind], facts, advice: status.noNotice }];
  });
}
