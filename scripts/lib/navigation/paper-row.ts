import { readTitle } from "../card/read-facts.ts";
import type { Locale } from "../locale.ts";
import { type LanguageText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { PaperEntry } from "../record/survey.ts";
import { formatScore, scoreNumber } from "../record/values/score.ts";
import { findWorstStatus, type PaperStatus } from "./paper-status.ts";

/** A paper as one line of a list; what the record doesn't have is left out. */
export type PaperRow = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  /** In the reader's language where the record has it. */
  readonly title: LanguageText;
  readonly finding?: LanguageText;
  /** As exact as the record has it: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  readonly journal?: string;
  /** The score as readers see it, and the number in it, if any (0–10). */
  readonly score?: { readonly text: string; readonly value?: number };
  /** The worst of its statuses. */
  readonly status?: PaperStatus;
  readonly applicationArea?: LanguageText;
  readonly studyType?: LanguageText;
  readonly country?: LanguageText;
  readonly importance?: PaperRecord["importance"];
  readonly pmid?: string;
  /** As the record has it, without a resolver's address. */
  readonly doi?: string;
};

/** The fields of a record that a list shows. */
type ListedRecord = Pick<
  PaperRecord,
  | "title"
  | "language"
  | "finding"
  | "published"
  | "journal"
  | "score"
  | "status"
  | "applicationArea"
  | "studyType"
  | "country"
  | "importance"
  | "pmid"
  | "doi"
>;

/** The lines of both locales' lists. */
export function buildPaperRows(
  entry: PaperEntry,
  record: ListedRecord,
): Readonly<Record<Locale, PaperRow>> {
  return {
    "zh-Hant": buildPaperRow(entry, record, "zh-Hant"),
    en: buildPaperRow(entry, record, "en"),
  };
}

/** The line of a list that shows a paper to readers of `locale`. */
export function buildPaperRow(
  { collection, id, position }: PaperEntry,
  record: ListedRecord,
  locale: Locale,
): PaperRow {
  const { published, journal, importance, pmid, doi } = record;
  const finding = readText(record.finding, locale);
  const applicationArea = readText(record.applicationArea, locale);
  const studyType = readText(record.studyType, locale);
  const country = readText(record.country, locale);
  const status = findWorstStatus(record.status);
  return {
    collection,
    id,
    position,
    title: readTitle(record, locale) ?? { text: id, language: "en" },
    ...(finding && { finding }),
    ...(published !== undefined && { published }),
    ...(journal !== undefined && { journal }),
    ...(record.score !== undefined && { score: buildScore(record.score) }),
    ...(status && { status }),
    ...(applicationArea && { applicationArea }),
    ...(studyType && { studyType }),
    ...(country && { country }),
    ...(importance !== undefined && { importance }),
    ...(pmid !== undefined && { pmid }),
    ...(doi !== undefined && { doi }),
  };
}

function buildScore(score: number | string): NonNullable<PaperRow["score"]> {
  const value = scoreNumber(score);
  return { text: formatScore(score), ...(value !== undefined && { value }) };
}

/** Order of the newest papers: latest publication first, undated ones last, then highest position. */
export function compareNewest(a: PaperRow, b: PaperRow): number {
  const [dateA, dateB] = [a.published ?? "", b.published ?? ""];
  return dateA === dateB ? b.position - a.position : dateA < dateB ? 1 : -1;
}
