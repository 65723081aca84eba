import type { Locale } from "../../scripts/lib/locale.ts";
import type { Hit, MarkedText } from "../search/query/search-engine.ts";

/** Of a text in several languages the reader's, else the first; `undefined` of none. */
export function pickText(texts: readonly MarkedText[], locale: Locale): MarkedText | undefined {
  return texts.find(({ language }) => language === locale) ?? texts[0];
}

/** A paper's title for a reader, and another of its titles where the search matched only that one. */
export function pickTitles(
  { id, titles, original }: Hit,
  locale: Locale,
): { readonly title: MarkedText; readonly other?: MarkedText } {
  const title = pickText(titles, locale) ?? original ?? { text: id, language: "und", marks: [] };
  if (title.marks.length > 0) return { title };
  const other = [...titles, ...(original ? [original] : [])].find(({ marks }) => marks.length > 0);
  return { title, ...(other && { other }) };
}
