import type { Locale } from "../locale.ts";
import type { LanguageText } from "../record/localized-text.ts";
import type { LabelledPart } from "../record/schema.ts";
import type { Phrase } from "./phrase.ts";

/** What stands after a label. */
export type Value =
  | { readonly kind: "text"; readonly text: Phrase }
  | { readonly kind: "pmid" | "pmcid" | "doi"; readonly identifier: string };

/** A label and its value, in the header or the references. */
export type Fact = { readonly label: string; readonly value: Value };

/** What vouches for a statement: words quoted from the paper, under a label that says from where. */
export type Evidence = { readonly label: string; readonly quote: Phrase };

/** A statement or an item of a list. */
export type Item = {
  readonly label?: Phrase;
  readonly text: Phrase;
  readonly evidence?: Evidence;
};

/** The body of a section. */
export type Content =
  | { readonly kind: "paragraph"; readonly item: Item }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Item[] }
  | { readonly kind: "abstract"; readonly locale: Locale; readonly parts: readonly LabelledPart[] };

/** A heading and what stands under it. */
export type Section = {
  readonly heading: Phrase;
  readonly content: Content;
  /** Whether it still says what stands there until a curator writes it. */
  readonly isDefault: boolean;
};

/** Name of a card, in the order of the page. */
export type CardName = "core" | "paraphrase" | "qa" | "exceptions";

/** One of the four cards. */
export type Card = {
  readonly name: CardName;
  readonly heading: string;
  /** The curator's own Markdown, which stands before the sections. */
  readonly markdown?: LanguageText;
  readonly sections: readonly Section[];
};

/** A retraction, expression of concern or correction. */
export type StatusNotice = {
  readonly kind: "retracted" | "concern" | "corrected";
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** What a reader is told where the record names no notice. */
  readonly advice: string;
};

/** A section of the curator's own between the fourth card and the references. */
export type ExtraCard = { readonly heading: Phrase; readonly markdown: LanguageText };

/** A paper's page in one locale, before it is Markdown. */
export type CardSet = {
  readonly locale: Locale;
  readonly position: number;
  /** Heading of the page, number and title. */
  readonly heading: string;
  readonly notices: readonly StatusNotice[];
  /** In the order of the page; the first is the English title. */
  readonly header: readonly [Fact, ...Fact[]];
  /** The four, in the order of the page. */
  readonly cards: readonly Card[];
  readonly extraCards: readonly ExtraCard[];
  readonly referencesHeading: string;
  readonly references: readonly Fact[];
};
