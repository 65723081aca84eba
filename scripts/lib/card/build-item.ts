import type { Locale } from "../locale.ts";
import { readText, scriptLocale } from "../record/localized-text.ts";
import { readStatement, type Statement } from "../record/statement.ts";
import type { Evidence, Item } from "./card-set.ts";
import { words } from "./words.ts";

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
