import type { MarkedText } from "../search/search.ts";

/** Of a text in several languages the reader's, else the first; `undefined` of none. */
export function pickText(texts: readonly MarkedText[], locale: string): MarkedText | undefined {
  return texts.find(({ language }) => language === locale) ?? texts[0];
}
