import type { Locale } from "../locale.ts";
import { absentWords } from "../record/schema/absent-words.ts";
import { type LanguageText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { Provenance } from "../record/schema/provenance.ts";
import type { WorkVersion } from "../record/schema/status.ts";
import { countryNames } from "../record/values/country-names.ts";
import { cslTypeWords } from "../record/values/csl-types.ts";
import { nameLanguage } from "../record/values/language-names.ts";
import type { Fact, StatusNotice, Value } from "./card-set.ts";
import { formatName } from "./format-name.ts";
import type { FactKey } from "./needed-words.ts";
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
  | "topic"
  | "areas"
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
    withIds(buildFact("area", readText(applicationArea, locale), locale), record.areas),
    ...(doi === undefined ? [buildFact("doi", doi, locale)] : buildIdentifier("doi", doi)),
    ...buildOptionalFact("authors", authors?.map(formatName).join(listSeparator)),
    ...buildIdentifier("pmcid", record.pmcid),
    ...buildOptionalFact("importance", importance && levels[importance]),
    ...buildOptionalFact("innovation", innovation && levels[innovation]),
    ...buildOptionalFact("titleOriginal", titles.original),
    ...buildOptionalFact("topic", readText(record.topic, locale)),
  ];
}

/** Where the paper is found; nothing of what it doesn't have. */
export function buildIdentifiers({
  pmid,
  doi,
  pmcid,
}: Pick<PaperRecord, "pmid" | "doi" | "pmcid">): readonly Fact[] {
  return [
    ...buildIdentifier("pmid", pmid),
    ...buildIdentifier("doi", doi),
    ...buildIdentifier("pmcid", pmcid),
  ];
}

/** The fields of a record that the key data are built from. */
type KeyDataRecord = Pick<
  PaperRecord,
  "studyType" | "design" | "country" | "countries" | "published" | "roi"
>;

/** What the key data of the first card begin with on every page: study type, country, year and return on investment. */
export function buildKeyData(
  { studyType, design, country, countries, published, roi }: KeyDataRecord,
  locale: Locale,
): readonly Fact[] {
  return [
    withIds(buildFact("studyType", readText(studyType, locale), locale), design && [design]),
    withIds(buildFact("country", readText(country, locale), locale), countries),
    buildFact("year", published?.slice(0, 4), locale),
    buildFact("roi", readText(roi, locale), locale),
  ];
}

/** The lines of the references: identifiers and journal, then whatever more the record has. */
export function buildReferences(record: PaperRecord, locale: Locale): readonly Fact[] {
  const { pmid, doi, type } = record;
  return [
    ...(pmid === undefined ? [buildFact("pmid", pmid, locale)] : buildIdentifier("pmid", pmid)),
    ...(doi === undefined ? [buildFact("doi", doi, locale)] : buildIdentifier("doi", doi)),
    buildFact("journal", record.journal, locale),
    ...buildIdentifier("pmcid", record.pmcid),
    ...buildOptionalFact("published", record.published),
    ...buildOptionalFact("volume", record.volume),
    ...buildOptionalFact("issue", record.issue),
    ...buildOptionalFact("pages", record.pages),
    ...buildOptionalFact("type", type && cslTypeWords[type][locale]),
    ...buildOptionalFact(
      "language",
      record.language === undefined ? undefined : nameLanguage(record.language, locale),
    ),
    ...buildOptionalFact("meshTerms", joinList(record.meshTerms, locale)),
    ...buildOptionalFact("keywords", joinList(record.keywords, locale)),
    ...buildOptionalFact("tags", joinList(record.tags, locale)),
    ...buildOptionalFact("funding", joinList(nameGrants(record, locale), locale)),
    ...buildOptionalFact(
      "authorCountries",
      joinList(
        record.authorCountries?.map((code) => countryNames[code][locale]),
        locale,
      ),
    ),
    ...(record.versions ?? []).flatMap((version) => buildVersion(version, locale)),
    ...buildOptionalFact("added", record.added),
    ...buildProvenance(record.provenance, locale),
    ...buildAccepted(record.accepted, locale),
  ];
}

/** What curators looked at and accepted, each with its reason. */
function buildAccepted(accepted: PaperRecord["accepted"], locale: Locale): readonly Fact[] {
  return (accepted ?? []).map(({ code, reason }) => {
    const why = readText(reason, locale) ?? "";
    const head = locale === "en" ? `${code}: ` : `${code}：`;
    return { key: "accepted", value: { kind: "text", text: [head, why] } };
  });
}

function nameGrants({ funding }: PaperRecord, locale: Locale): readonly string[] | undefined {
  return funding?.map(({ name, id }) => (id === undefined ? name : words[locale].grant(name, id)));
}

/** Another version of the work, a line for each of its identifiers. */
function buildVersion({ relation, pmid, doi }: WorkVersion, locale: Locale): readonly Fact[] {
  const facts = [...buildIdentifier("pmid", pmid), ...buildIdentifier("doi", doi)];
  return facts.length > 0
    ? facts.map((fact) => ({ ...fact, key: relation }))
    : buildOptionalFact(relation, absentWords.doi[locale]);
}

/** Who vouches for what. */
function buildProvenance(
  { source, retrieved, curators, drafting, verified }: Provenance = {},
  locale: Locale,
): readonly Fact[] {
  return [
    ...buildOptionalFact("source", source),
    ...buildOptionalFact("retrieved", retrieved),
    ...buildOptionalFact("curators", joinList(curators, locale)),
    ...buildOptionalFact("drafting", drafting && words[locale].drafting[drafting]),
    ...buildOptionalFact("verified", verified && renderVerification(verified, locale)),
  ];
}

/** When a person checked the cards, and who, where the record says. */
function renderVerification(verified: NonNullable<Provenance["verified"]>, locale: Locale): string {
  return typeof verified === "string"
    ? verified
    : [verified.date, verified.by].join(words[locale].listSeparator);
}

function joinList(list: readonly string[] | undefined, locale: Locale): string | undefined {
  return list?.join(words[locale].listSeparator);
}

const kinds = ["retracted", "concern", "corrected"] as const;

/** What a reader must know of the paper before reading it, gravest first. */
export function buildNotices(record: Pick<PaperRecord, "status">, locale: Locale): StatusNotice[] {
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

/** What a fact that every page has is called where a record lacks it. */
type CommonKey = Exclude<keyof typeof absentWords, "title" | "finding" | "cards"> | TitleKey;
type TitleKey = "titleEn" | "titleZh";

/** A fact that every page has; where the record lacks it, the words that say so. */
function buildFact(key: CommonKey, text: string | LanguageText | undefined, locale: Locale): Fact {
  if (text !== undefined) return { key, value: { kind: "text", text: [text] } };
  const word = absentWords[key === "titleEn" || key === "titleZh" ? "title" : key][locale];
  return { key, value: { kind: "text", text: [word] }, isAbsent: true };
}

function withIds(fact: Fact, ids: readonly string[] | undefined): Fact {
  return ids === undefined || ids.length === 0 ? fact : { ...fact, ids };
}

/** A fact that only the pages of records with such a field have. */
function buildOptionalFact(key: FactKey, text: string | LanguageText | undefined): readonly Fact[] {
  return text === undefined ? [] : [{ key, value: { kind: "text", text: [text] } }];
}

/** An identifier that leads somewhere; none where the record has none. */
function buildIdentifier(
  kind: Exclude<Value["kind"], "text">,
  identifier: string | undefined,
): readonly Fact[] {
  return identifier === undefined ? [] : [{ key: kind, value: { kind, identifier } }];
}
