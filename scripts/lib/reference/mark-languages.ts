import type { Phrase } from "../card/phrase.ts";
import type { Locale } from "../locale.ts";

/** On an English page, what is Chinese is marked; a Chinese one has commands and names in Latin letters everywhere. */
export function markLanguages(text: string, locale: Locale): Phrase {
  if (locale !== "en") return [text];
  const pieces = text.split(/(\p{Script=Han}[\p{Script=Han}（）]*)/u);
  return pieces.map((piece, place) =>
    place % 2 === 1 ? { text: piece, language: "zh-Hant" } : piece,
  );
}
