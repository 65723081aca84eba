import type { Phrase } from "../card/phrase.ts";
import type { Locale } from "../locale.ts";
import { renderPhrase } from "./render-phrase.ts";
import type { TextContext } from "./text-context.ts";

const labelContext: TextContext = { before: "*", after: "*", isShared: true };

/**
 * A label in bold type. Marks next to white space are no marks, so an
 * element without content stands between.
 * @example renderLabel(["期刊"], "zh-Hant") // "**期刊**"
 */
export function renderLabel(label: Phrase, locale: Locale): string {
  const source = renderPhrase(label, locale, labelContext);
  return `**${source.replace(/^(?=\s)|(?<=\s)$/g, "<span></span>")}**`;
}

/** A line of a label and what it says, the latter in Markdown already. */
export function renderLine(label: Phrase, value: string, locale: Locale): string {
  return `${renderLabel(label, locale)}: ${value}`;
}
