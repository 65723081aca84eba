import type { Locale } from "../../lib/locale.ts";
import type { Standings } from "../../lib/meaning/evidence/shown-standing.ts";
import type { Gap } from "../../lib/navigation/gaps.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";

/** What the overview counts of a paper by itself. */
export type OverviewPaper = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly year?: number;
  /** When the record was taken from its source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly retrieved?: string;
  /** 0–10 */
  readonly score?: number;
  readonly gaps: readonly Gap[];
  readonly standings: Standings;
};

/** What the overview counts of a paper of the index; `undefined` for a page without a record. */
export function buildOverviewPaper(
  { collection, id, position, rows, known, gaps, retrieved }: PaperIndexEntry,
  locale: Locale,
): OverviewPaper | undefined {
  const row = rows?.[locale];
  if (row === undefined) return undefined;
  const { published, score } = row;
  return {
    collection,
    id,
    position,
    gaps,
    standings: known?.outline.standings ?? {},
    ...(published !== undefined && { year: Number(published.slice(0, 4)) }),
    ...(retrieved !== undefined && { retrieved }),
    ...(score?.value !== undefined && { score: score.value }),
  };
}
