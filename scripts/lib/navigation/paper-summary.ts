import { buildPaperName } from "../card/build-heading.ts";
import { completeRecord } from "../card/complete-record.ts";
import type { Bilingual, Locale } from "../locale.ts";
import type { Standings } from "../meaning/evidence/shown-standing.ts";
import { listFormerAddresses } from "../record/former-address.ts";
import type { Areas } from "../record/schema/area.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { type Gap, listGaps } from "./gaps.ts";
import { buildPageOutline, type PageOutline } from "./page-facts.ts";

/** What lists, links and search need of a paper; small enough to keep for a hundred thousand. */
export type PaperSummary = {
  readonly record: IndexedRecord;
  readonly outline: PageOutline;
  /** What the site calls its generated page in either locale, as plain text. */
  readonly titles: Bilingual;
  /** The addresses that were once its own, without locale and final slash. */
  readonly formerAddresses: readonly string[];
  readonly gaps: readonly Gap[];
  /** Its MeSH descriptors, without qualifiers, and its keywords: the first forty of each. */
  readonly topics: readonly string[];
};

/** A journal asks for some ten of either; a list without end must not be kept for every paper. */
const mostTopics = 40;

/** The summary of a record whose statements stand as they do; the same of all three give the same one. */
export function buildPaperSummary(
  original: PaperRecord,
  areas: Areas,
  standings?: Standings,
): PaperSummary {
  const record = completeRecord(original, areas);
  const title = (locale: Locale) => buildPaperName(record, locale).replace(/\r\n?/g, "\n");
  return {
    record: pickIndexed(record),
    outline: buildPageOutline(record, standings),
    titles: { "zh-Hant": title("zh-Hant"), en: title("en") },
    formerAddresses: listFormerAddresses(record),
    gaps: listGaps(record),
    topics: listTopics(record),
  };
}

/** @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html#mh (`*` marks a main topic, `/` a qualifier) */
function listTopics({ meshTerms = [], keywords = [] }: PaperRecord): readonly string[] {
  const descriptors = meshTerms.map((term) => term.replace(/\/.*$/s, "").replace("*", ""));
  return [...new Set(descriptors.slice(0, mostTopics)), ...keywords.slice(0, mostTopics)];
}

const indexedFields = [
  "title",
  "type",
  "language",
  "pmid",
  "doi",
  "pmcid",
  "journal",
  "authors",
  "published",
  "volume",
  "issue",
  "pages",
  "score",
  "applicationArea",
  "areas",
  "finding",
  "studyType",
  "design",
  "country",
  "countries",
  "tags",
  "topic",
  "roi",
  "importance",
  "innovation",
  "status",
  "added",
  "provenance",
] as const satisfies readonly (keyof PaperRecord)[];

/** What lists and the head of a page show of a record: all but its texts, which stay in the record. */
export type IndexedRecord = Pick<PaperRecord, (typeof indexedFields)[number]>;

/** The indexed fields of a record, in an order of their own. */
function pickIndexed(record: PaperRecord): IndexedRecord {
  const fields = indexedFields.flatMap((name) =>
    record[name] === undefined ? [] : [[name, record[name]]],
  );
  return { title: record.title, ...Object.fromEntries(fields) };
}
