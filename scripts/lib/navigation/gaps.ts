import { listDefaultSections, type SectionName } from "../card/default-sections.ts";
import { readOwnText } from "../record/localized-text.ts";
import type { PaperRecord } from "../record/schema.ts";
import { scoreNumber } from "../record/score.ts";

/** What a record may still lack, by the name of the field, in the order in which curators fill them. */
export const gapNames = [
  "title.zh-Hant",
  "title.en",
  "authors",
  "journal",
  "published",
  "doi",
  "pmid",
  "abstract",
  "finding",
  "applicationArea",
  "studyType",
  "country",
  "score",
  "cards.core",
  "cards.paraphrase",
  "cards.qa",
  "cards.exceptions",
  "provenance.verified",
] as const;

/** The name of something that a record lacks. */
export type Gap = (typeof gapNames)[number];

/** Sections by the card that they are of. */
const cardSections = {
  "cards.core": ["innovation"],
  "cards.paraphrase": ["purpose", "contribution", "features"],
  "cards.qa": ["qa"],
  "cards.exceptions": ["limitations", "openQuestions", "critique"],
} as const satisfies Partial<Record<Gap, readonly SectionName[]>>;

/**
 * What a record lacks, in the order of `gapNames`. A card is lacking as long as one of its sections
 * shows the default text, a score as long as there is no number from 0 to 10 in it.
 */
export function listGaps(record: PaperRecord): readonly Gap[] {
  const unwritten = listDefaultSections(record.cards ?? {});
  const isUnwritten = (card: keyof typeof cardSections) =>
    cardSections[card].some((section) => unwritten.includes(section));
  const isLacking: Readonly<Record<Gap, boolean>> = {
    "title.zh-Hant": readOwnText(record.title, "zh-Hant") === undefined,
    "title.en": readOwnText(record.title, "en") === undefined,
    authors: record.authors === undefined,
    journal: record.journal === undefined,
    published: record.published === undefined,
    doi: record.doi === undefined,
    pmid: record.pmid === undefined,
    abstract: record.abstract === undefined,
    finding: record.finding === undefined,
    applicationArea: record.applicationArea === undefined,
    studyType: record.studyType === undefined,
    country: record.country === undefined,
    score: scoreNumber(record.score) === undefined,
    "cards.core": isUnwritten("cards.core"),
    "cards.paraphrase": isUnwritten("cards.paraphrase"),
    "cards.qa": isUnwritten("cards.qa"),
    "cards.exceptions": isUnwritten("cards.exceptions"),
    "provenance.verified": record.provenance?.verified === undefined,
  };
  return gapNames.filter((name) => isLacking[name]);
}
