import type { Locale } from "../locale.ts";
import { readText, scriptLocale } from "../record/schema/localized-text.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { readStatement, type Statement } from "../record/schema/statement.ts";
import type { Evidence, Item, Section } from "./card-set.ts";
import type { DefaultItem, DefaultText, Words } from "./needed-words.ts";
import type { Phrase } from "./phrase.ts";
import { words } from "./words.ts";

/** What every section of a page is built from. */
export type SectionSource = {
  readonly paper: Paper;
  readonly locale: Locale;
  readonly words: Words;
  readonly defaults: DefaultText;
};

/** A section of one statement, or of its default sentence. */
export function buildStatement(
  heading: string,
  statement: Statement | undefined,
  fallback: Phrase,
  locale: Locale,
): Section {
  const item = statement === undefined ? { text: fallback } : buildItem(statement, locale);
  const content = { kind: "paragraph", item } as const;
  return { heading: [heading], content };
}

/** A section of several statements, or of its default ones. */
export function buildList(
  heading: string,
  statements: readonly Statement[] | undefined,
  fallback: readonly DefaultItem[],
  { locale, isOrdered }: { locale: Locale; isOrdered: boolean },
): Section {
  const items =
    statements?.map((statement) => buildItem(statement, locale)) ??
    fallback.map(({ label, text }): Item => (label ? { label: [label], text } : { text }));
  const content = { kind: "list", isOrdered, items } as const;
  return { heading: [heading], content };
}

/** The structured parts of a card; `undefined` for one that is absent or in Markdown. */
export function readParts<Card extends object>(
  card: Card | undefined,
): Exclude<Card, { markdown: unknown }> | undefined {
  return card !== undefined && hasParts(card) ? card : undefined;
}

function hasParts<Card extends object>(card: Card): card is Exclude<Card, { markdown: unknown }> {
  return !("markdown" in card);
}

/** A statement with its evidence, or with the mark that says whose view it is. */
export function buildItem(statement: Statement, locale: Locale): Item {
  const { text, quote, basis } = readStatement(statement);
  const { evidence } = words[locale];
  const pieces = [readText(text, locale) ?? ""];
  if (basis === undefined) return { text: pieces };
  if (quote === undefined) return { text: [...pieces, evidence.mark[basis]].filter(Boolean) };
  return { text: pieces, evidence: buildEvidence(quote, evidence.label[basis]) };
}

/** A quotation in the language of its script, under its label. */
export function buildEvidence(quote: string, label: string): Evidence {
  return { label, quote: [{ text: quote, language: scriptLocale(quote) }] };
}
