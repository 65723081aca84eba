import type { Locale } from "../locale.ts";
import type { LabelledPart } from "../record/schema/abstract.ts";
import type { LanguageText } from "../record/schema/localized-text.ts";
import type { FactKey } from "./needed-words.ts";
import type { Phrase } from "./phrase.ts";

/** What stands after a label. */
export type Value =
  | { readonly kind: "text"; readonly text: Phrase }
  | { readonly kind: "pmid" | "pmcid" | "doi"; readonly identifier: string };

/** What the page says of the paper under one label: in the header, the key data or the references. */
export type Fact = {
  readonly key: FactKey;
  readonly value: Value;
  /** Whether the record has no such field: the value is the words that say so. */
  readonly isAbsent?: true;
  /** What the value stands for in the catalogue, where it isn't called there by its words. */
  readonly ids?: readonly string[];
};

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
  | { readonly kind: "figures"; readonly facts: readonly Fact[]; readonly items: readonly Item[] }
  | { readonly kind: "abstract"; readonly locale: Locale; readonly parts: readonly LabelledPart[] };

/** A heading and what stands under it. */
export type Section = { readonly heading: Phrase; readonly content: Content };

/** The four cards in the order of the page; each name is the card's anchor in both locales. */
export const cardNames = ["core", "paraphrase", "qa", "exceptions"] as const;
/** One of the four. */
export type CardName = (typeof cardNames)[number];

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
