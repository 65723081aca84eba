/** A date as far as it is known, and where it comes from. */
type PubmedDates = {
  /** `ArticleDate`: when it came out electronically. */
  readonly electronic: string | undefined;
  /** `PubDate`: of the journal's issue, or of the book. */
  readonly issue: string | undefined;
};

/** An author: a person or a group. */
export type PubmedAuthor = {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly suffix: string | undefined;
  /** Name of a group. */
  readonly literal: string | undefined;
  /** As printed, an address each. */
  readonly affiliations: readonly string[];
};

/** A passage of an abstract. */
export type AbstractPart = { readonly label: string | undefined; readonly text: string };

/** An entry of PubMed's list of publication types. */
type PublicationType = {
  /** Identifier in MeSH; `""` where the source gives none. */
  readonly ui: string;
  readonly name: string;
};

/**
 * A link to another citation: a notice, another version, a comment.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html#cc
 */
export type PubmedLink = {
  /** `RefType`, such as `RetractionIn`. */
  readonly type: string;
  readonly pmid: string | undefined;
  readonly doi: string | undefined;
  /** As far as the source tells it. */
  readonly date: string | undefined;
  /** The citation in words. */
  readonly source: string;
};

/** Money for the work. */
type PubmedGrant = { readonly id: string | undefined; readonly agency: string | undefined };

/** Something that has no place in a record. */
export type Leftover = {
  /** Path of the element in its article. */
  readonly field: string;
  readonly value: string;
  /** Line in the file, from 1. */
  readonly line: number;
};

/** What PubMed says of one paper, texts as PubMed writes them. */
export type PubmedArticle = {
  /** Line in the file at which it begins, from 1. */
  readonly line: number;
  readonly kind: "article" | "book" | "chapter";
  readonly pmid: string | undefined;
  readonly doi: string | undefined;
  readonly pmcid: string | undefined;
  /** With PubMed's full stop, and in square brackets where PubMed translated it. */
  readonly title: string | undefined;
  /** The title in the language of the paper, where that is not English. */
  readonly vernacularTitle: string | undefined;
  /** Full title of the journal, or of the book that a chapter is of. */
  readonly journal: string | undefined;
  readonly journalAbbreviation: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  readonly dates: PubmedDates;
  readonly authors: readonly PubmedAuthor[];
  /** Codes of the countries of the authors' affiliations, that of the first affiliation first. */
  readonly authorCountries: readonly string[];
  readonly abstract: readonly AbstractPart[];
  /** Codes of three letters. */
  readonly languages: readonly string[];
  readonly types: readonly PublicationType[];
  readonly meshTerms: readonly string[];
  /** Those of the MeSH terms that are places. */
  readonly places: readonly string[];
  readonly keywords: readonly string[];
  readonly grants: readonly PubmedGrant[];
  /** References are none of these. */
  readonly links: readonly PubmedLink[];
  readonly dateRevised: string | undefined;
  readonly leftovers: readonly Leftover[];
};
