import { type Gap, listGaps } from "../../../scripts/lib/check/gaps.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { scoreNumber } from "../../../scripts/lib/navigation/score-number.ts";
import { type LanguageText, readText } from "../../../scripts/lib/record/localized-text.ts";
import type { Paper } from "../../../scripts/lib/record/schema.ts";

/** What the overview counts of a paper; texts in the reader's language where the record has them. */
export type OverviewPaper = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly year?: number;
  /** When the record was taken from its source: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly retrieved?: string;
  readonly area?: LanguageText;
  readonly studyType?: LanguageText;
  readonly country?: LanguageText;
  /** 0–10 */
  readonly score?: number;
  readonly gaps: readonly Gap[];
};

/** The facts of a record that the overview counts. */
export function buildOverviewPaper(
  { collection, id, record }: Paper,
  locale: Locale,
): OverviewPaper {
  const area = readText(record.applicationArea, locale);
  const studyType = readText(record.studyType, locale);
  const country = readText(record.country, locale);
  const score = scoreNumber(record.score);
  const retrieved = record.provenance?.retrieved;
  return {
    collection,
    id,
    position: record.position,
    gaps: listGaps(record),
    ...(record.published !== undefined && { year: Number(record.published.slice(0, 4)) }),
    ...(retrieved !== undefined && { retrieved }),
    ...(area && { area }),
    ...(studyType && { studyType }),
    ...(country && { country }),
    ...(score !== undefined && { score }),
  };
}
