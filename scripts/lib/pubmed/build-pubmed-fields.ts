import { presentValues } from "../record/json/json-value.ts";
import { parseLanguage } from "../record/values/language.ts";
import { parseCountry } from "../record/values/parse-country.ts";
import { readTranslatedTitle, withoutFinalPeriod } from "../record/values/title-marks.ts";
import { buildStatus, isPreprint, listVersions } from "./build-status.ts";
import type { AbstractPart, Leftover, PubmedArticle } from "./pubmed-article.ts";
import { type DesignSuggestion, suggestDesign } from "./suggest-design.ts";

/** What PubMed says of a paper in the fields of a record, and what has no place in them. */
type BuiltFields = {
  /**
   * Values that fit the schema, in the order of the guide; absent ones are not there. `abstract` is for whoever may
   * publish it; `design` is there only where a publication type names it, and still a suggestion; `countries` are the
   * subject headings that are countries.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** How the study may have been designed; where only title or headings speak for it, it is in no field. */
  readonly suggestion?: DesignSuggestion;
  readonly leftovers: readonly Leftover[];
};

/**
 * The fields of an article. The date is the electronic one, else that of the issue; a title in square
 * brackets is PubMed's translation, and goes without them; PubMed's full stops go, too.
 */
export function buildPubmedFields(article: PubmedArticle): BuiltFields {
  const suggestion = suggestDesign(article);
  const { electronic, issue: printed } = article.dates;
  const [language] = article.languages;
  const status = buildStatus(article);
  const tag = language && parseLanguage(language);
  const fields = {
    title: buildTitle(article),
    type:
      article.kind !== "article" ? article.kind : isPreprint(article.types) ? "article" : undefined,
    language: tag,
    pmid: article.pmid,
    doi: article.doi,
    pmcid: article.pmcid,
    journal: article.journal,
    authors: article.authors.map(({ affiliations: _, ...name }) => presentValues(name)),
    published: electronic ?? printed,
    volume: article.volume,
    issue: article.issue,
    pages: article.pages,
    abstract: buildAbstract(article.abstract),
    design: suggestion?.basis === "publication type" ? suggestion.design : undefined,
    countries: unique(article.places.flatMap((place) => parseCountry(place) ?? [])),
    authorCountries: article.authorCountries,
    meshTerms: unique(article.meshTerms),
    keywords: unique(article.keywords.map((keyword) => keyword.replace(/\.$/, ""))),
    funding: article.grants.flatMap(({ agency: name, id }) =>
      name === undefined ? [] : [presentValues({ name, id })],
    ),
    versions: listVersions(article).map(presentValues),
    status: Object.keys(status).length > 0 ? status : undefined,
  };
  const taken = fields.design && suggestion?.because;
  return {
    fields: presentValues(fields),
    ...(suggestion && { suggestion }),
    leftovers: [...article.leftovers, ...listUntaken(article, tag, taken)],
  };
}

/**
 * Values of elements that are taken, but not these: a language that is none or a second one, the date of the issue
 * beside the electronic one, and types that are no design.
 */
function listUntaken(
  { line, dates, languages, types }: PubmedArticle,
  tag: string | undefined,
  takenType: string | undefined,
): Leftover[] {
  const { electronic, issue } = dates;
  const of = (field: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value) => (value === undefined ? [] : [{ field, value, line }]));
  return [
    ...of("Language", tag === undefined ? languages : languages.slice(1)),
    ...of("PubDate", electronic === undefined || electronic === issue ? [] : [issue]),
    ...of(
      "PublicationType",
      types.map(({ name }) => name).filter((name) => name !== takenType && isTelling(name)),
    ),
  ];
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** Where PubMed has no English title, the paper's own stands for it: a page needs one. */
function buildTitle({ vernacularTitle, title = vernacularTitle }: PubmedArticle) {
  if (title === undefined) return undefined;
  const translated = readTranslatedTitle(title);
  const original = vernacularTitle && withoutFinalPeriod(vernacularTitle);
  const isMissing = translated?.toLowerCase() === "not available";
  const en = translated ?? withoutFinalPeriod(title);
  return presentValues({ en: isMissing ? (original ?? en) : en, original });
}

/** A text where the abstract is one without a label; else its parts, labels as PubMed writes them. */
function buildAbstract(parts: readonly AbstractPart[]) {
  const [first] = parts;
  if (first === undefined) return undefined;
  const isPlain = parts.length === 1 && first.label === undefined;
  return { en: isPlain ? first.text : parts.map(presentValues) };
}

/** Nearly every paper is a journal article; who paid for it is no type either. */
function isTelling(name: string): boolean {
  return !/^(?:journal article|research support\b.*)$/i.test(name);
}
