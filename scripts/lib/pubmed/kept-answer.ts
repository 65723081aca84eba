import * as z from "zod";
import { foldSpace } from "../fold.ts";
import { keepFigures } from "../meaning/parse-figures.ts";
import { parseJsonValue } from "../record/json/json-value.ts";
import type { PubmedArticle } from "./pubmed-article.ts";

const text = z.string().optional();
/** A figure of an abstract: a number or a name with digits, its unit, and the UTF-16 unit that it begins at. */
const figureSchema = z.object({
  number: z.union([z.number(), z.string()]),
  unit: text,
  place: z.number(),
});

/**
 * What is kept of PubMed's answer about a paper, in the order of its file: facts to hold records against without a
 * network, and of the abstract, which may not be ours to publish, its hash and figures.
 */
const keptAnswerSchema = z.object({
  pmid: z.string(),
  doi: text,
  pmcid: text,
  title: text,
  vernacularTitle: text,
  journal: text,
  journalAbbreviation: text,
  published: z.object({ electronic: text, issue: text }),
  volume: text,
  issue: text,
  pages: text,
  languages: z.array(z.string()),
  types: z.array(z.object({ ui: z.string(), name: z.string() })),
  links: z.array(
    z.object({ type: z.string(), pmid: text, doi: text, date: text, source: z.string() }),
  ),
  authorCountries: z.array(z.string()),
  dateRevised: text,
  abstract: z.object({ hash: z.string(), figures: z.array(figureSchema) }).optional(),
});

/** What is kept of PubMed's answer about a paper. */
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;
/** What is kept of PubMed's answer about a paper: nothing, something that can't be read, or the answer. */
export type KeptReading = KeptAnswer | "unreadable" | undefined;

/**
 * What is to be kept of an article that has a PMID.
 * @param hashText the SHA-256 of a text, hexadecimal
 */
export function buildKeptAnswer(
  article: PubmedArticle & { readonly pmid: string },
  hashText: (text: string) => string,
): KeptAnswer {
  const { pmid, doi, pmcid, title, vernacularTitle, journal, journalAbbreviation } = article;
  const { dates, volume, issue, pages, languages, types, links, dateRevised } = article;
  const abstract = foldAbstract(article.abstract);
  return {
    pmid,
    doi,
    pmcid,
    title,
    vernacularTitle,
    journal,
    journalAbbreviation,
    published: { electronic: dates.electronic, issue: dates.issue },
    volume,
    issue,
    pages,
    languages: [...languages],
    types: types.map(({ ui, name }) => ({ ui, name })),
    links: links.map(({ type, pmid: other, ...link }) => ({
      type,
      pmid: other,
      doi: link.doi,
      date: link.date,
      source: link.source,
    })),
    authorCountries: [...article.authorCountries],
    dateRevised,
    abstract:
      abstract === "" ? undefined : { hash: hashText(abstract), figures: keepFigures(abstract) },
  };
}

/** The text of a kept answer's file: a value a line, always in the same order, with a final line break. */
export function renderKeptAnswer(answer: KeptAnswer): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The answer in such a file; `undefined` where the text isn't one. */
export function parseKeptAnswer(content: string): KeptAnswer | undefined {
  return keptAnswerSchema.safeParse(parseJsonValue(content)).data;
}

/** A kept answer as an article again, without what isn't kept: authors, subject headings, keywords and money. */
export function restoreArticle(answer: KeptAnswer): PubmedArticle & { readonly pmid: string } {
  return {
    line: 1,
    kind: "article",
    pmid: answer.pmid,
    doi: answer.doi,
    pmcid: answer.pmcid,
    title: answer.title,
    vernacularTitle: answer.vernacularTitle,
    journal: answer.journal,
    journalAbbreviation: answer.journalAbbreviation,
    volume: answer.volume,
    issue: answer.issue,
    pages: answer.pages,
    dates: { electronic: answer.published.electronic, issue: answer.published.issue },
    authors: [],
    authorCountries: answer.authorCountries,
    abstract: [],
    languages: answer.languages,
    types: answer.types,
    meshTerms: [],
    places: [],
    keywords: [],
    grants: [],
    links: answer.links.map(({ type, pmid, doi, date, source }) => ({
      type,
      pmid,
      doi,
      date,
      source,
    })),
    dateRevised: answer.dateRevised,
    leftovers: [],
  };
}

const statusSchema = z.object({ checked: z.iso.date() });

/** The day in a `status.json`: `{"checked": "2026-01-31"}`; `undefined` where the text has none. */
export function parseStatusChecked(content: string): string | undefined {
  return statusSchema.safeParse(parseJsonValue(content)).data?.checked;
}

/** An abstract in one language, in any form that a record or PubMed has it in. */
type AbstractText =
  | string
  | readonly (string | { readonly label?: string | undefined; readonly text: string })[];

/**
 * The text of an abstract as it is hashed and its figures are placed: labels before their parts, white space of any
 * kind as one blank.
 * @example foldAbstract([{ label: "AIM", text: "One." }, { text: "Two." }]) // "AIM: One. Two."
 */
function foldAbstract(abstract: AbstractText): string {
  const parts = typeof abstract === "string" ? [abstract] : abstract;
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    return part.label === undefined ? part.text : `${part.label}: ${part.text}`;
  });
  return foldSpace(texts.join(" "));
}
