import type { Locale } from "../locale.ts";
import { readText } from "../record/localized-text.ts";
import type { PaperRecord } from "../record/schema.ts";
import { buildFact, buildIdentifier, buildOptionalFact } from "./build-fact.ts";
import type { Fact } from "./card-set.ts";
import { formatName } from "./format-name.ts";
import { readTitles } from "./read-facts.ts";
import { words } from "./words.ts";

/** The fields of a record that the header shows. */
export type HeaderRecord = Pick<
  PaperRecord,
  | "title"
  | "language"
  | "pmid"
  | "journal"
  | "score"
  | "applicationArea"
  | "doi"
  | "authors"
  | "pmcid"
  | "importance"
  | "innovation"
>;

/** The lines under the heading: those of every page, then those that only some records have. */
export function buildHeader(record: HeaderRecord, locale: Locale): readonly [Fact, ...Fact[]] {
  const { levels, listSeparator } = words[locale];
  const { pmid, journal, score, applicationArea, doi, authors, importance, innovation } = record;
  const titles = readTitles(record, locale);
  return [
    buildFact("titleEn", titles.en, locale),
    buildFact("titleZh", titles.zh, locale),
    buildFact("pmid", pmid, locale),
    buildFact("journal", journal, locale),
    buildFact("score", score === undefined ? undefined : String(score), locale),
    buildFact("area", readText(applicationArea, locale), locale),
    ...(doi === undefined ? [buildFact("doi", doi, locale)] : buildIdentifier("doi", doi)),
    ...buildOptionalFact("authors", authors?.map(formatName).join(listSeparator)),
    ...buildIdentifier("pmcid", record.pmcid),
    ...buildOptionalFact("importance", importance && levels[importance]),
    ...buildOptionalFact("innovation", innovation && levels[innovation]),
    ...buildOptionalFact("titleOriginal", titles.original),
  ];
}
