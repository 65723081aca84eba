import type { LanguageText } from "../record/schema/localized-text.ts";
import type { Level } from "../record/schema/paper-record.ts";
import type { Basis } from "../record/schema/statement.ts";
import type { Conduct } from "../record/values/design.ts";
import type { Phrase } from "./phrase.ts";

/** The values of a record that the default sentences speak of, each already with its default. */
export type SentenceFacts = {
  readonly area: LanguageText;
  readonly finding: LanguageText;
  readonly journal: LanguageText;
  readonly country: LanguageText;
  readonly roi: LanguageText;
  /** The score as the curator wrote it; `undefined` where there is none. */
  readonly score: string | undefined;
  /** The score out of ten, `8.2/10`; a score with a slash is left as it is. */
  readonly scoreOutOfTen: string | undefined;
};

/** A list item or answer of the default text, with the bold label that some have. */
export type DefaultItem = { readonly label?: string; readonly text: Phrase };

/** What each section says as long as no curator has written it. */
export type DefaultText = {
  readonly innovation: Phrase;
  readonly purpose: Phrase;
  readonly contribution: Phrase;
  readonly features: readonly DefaultItem[];
  readonly questions: readonly { readonly question: string; readonly answer: Phrase }[];
  readonly limitations: readonly DefaultItem[];
  readonly openQuestions: readonly DefaultItem[];
  readonly critique: readonly DefaultItem[];
};

/** Every word of a page that is not the record's. */
export type Words = {
  /** What stands before the paper's title in the H1. */
  readonly pageTitle: (position: number) => string;
  /** Headings of the cards, in the order of the page, and of the references. */
  readonly cards: {
    readonly core: string;
    readonly paraphrase: string;
    readonly qa: string;
    readonly exceptions: string;
    readonly references: string;
  };
  readonly sections: {
    readonly finding: string;
    readonly abstractEn: string;
    readonly abstractZh: string;
    readonly keyFigures: string;
    readonly innovation: string;
    readonly purpose: string;
    readonly contribution: string;
    readonly features: string;
    readonly limitations: string;
    readonly openQuestions: string;
    readonly critique: string;
  };
  /** Heading of a question, numbered from 1, up to the question itself. */
  readonly questionNumber: (number: number) => string;
  readonly answer: string;
  readonly labels: {
    readonly titleEn: string;
    readonly titleZh: string;
    readonly titleOriginal: string;
    readonly pmid: string;
    readonly pmcid: string;
    readonly doi: string;
    readonly journal: string;
    readonly score: string;
    readonly area: string;
    readonly authors: string;
    readonly importance: string;
    readonly innovation: string;
    readonly studyType: string;
    readonly country: string;
    readonly year: string;
    readonly roi: string;
    readonly published: string;
    readonly volume: string;
    readonly issue: string;
    readonly pages: string;
    readonly type: string;
    readonly language: string;
    readonly meshTerms: string;
    readonly keywords: string;
    readonly source: string;
    readonly retrieved: string;
    readonly curators: string;
    readonly drafting: string;
    readonly verified: string;
    readonly accepted: string;
    /** Of a notice. */
    readonly date: string;
    readonly topic: string;
    readonly tags: string;
    readonly funding: string;
    readonly authorCountries: string;
    readonly added: string;
    /** Of another version of the work. */
    readonly preprint: string;
    readonly article: string;
    readonly update: string;
    readonly comment: string;
  };
  readonly levels: Readonly<Record<Level, string>>;
  readonly drafting: Readonly<Record<"human" | "machine" | "mixed", string>>;
  /** What a study of a design is called by when its data were collected. */
  readonly conducted: (design: string, conduct: Conduct) => string;
  /** A grant, by who gave it and its number. */
  readonly grant: (name: string, id: string) => string;
  /** What joins the names of a list. */
  readonly listSeparator: string;
  readonly evidence: {
    /** What stands before a quotation, by its source. */
    readonly label: Readonly<Record<Basis, string>>;
    /** What follows a statement without a quotation; empty where the reader need not be told. */
    readonly mark: Readonly<Record<Basis, string>>;
  };
  readonly status: {
    readonly retracted: string;
    readonly concern: string;
    readonly corrected: string;
    /** Where the record names neither notice nor date. */
    readonly noNotice: string;
  };
};

/** What a fact is about; its label is in the words of either locale. */
export type FactKey = keyof Words["labels"];
