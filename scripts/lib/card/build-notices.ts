import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema.ts";
import { buildFact, buildIdentifier, present } from "./build-header.ts";
import type { StatusNotice } from "./card-set.ts";
import { words } from "./words.ts";

const kinds = ["retracted", "concern", "corrected"] as const;

/** What a reader must know of the paper before reading it, gravest first. */
export function buildNotices({ record }: Paper, locale: Locale): StatusNotice[] {
  const { labels, status } = words[locale];
  return kinds.flatMap((kind) => {
    const notice = record.status?.[kind];
    if (notice === undefined) return [];
    const facts = present([
      buildIdentifier("pmid", labels.pmid, notice.noticePmid),
      buildIdentifier("doi", labels.doi, notice.noticeDoi),
      notice.date === undefined ? undefined : buildFact(status.date, [notice.date]),
    ]);
    return [{ kind, heading: status[kind], facts, advice: status.noNotice }];
  });
}
