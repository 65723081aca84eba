import { stopWords } from "./stop-words.ts";

/** A function word that is a name: the text in small letters, and where it stands in the text, in UTF-16 units. */
export type Acronym = { readonly word: string; readonly start: number; readonly end: number };

/** Capitals by themselves, and an A that some word goes before, which begins no sentence. */
const capitals =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])|(?<=\p{Ll} |\p{Ll} \p{Lu}+ )A(?![\p{L}\p{N}])/gu;

/** What capitals mean in a query, and words that are nobody's name, as in the heading QUALITY OF LIFE. */
const noNames: ReadonlySet<string> = new Set(
  (
    "and or not about also but by could do does each for from had have how if in into may of on our " +
    "should some such than that the their them then there these they this those to very was were what " +
    "when where which while why with within would you your"
  ).split(" "),
);

/** So many words in capitals may be names side by side; in more, capitals say nothing. */
const mostCapitals = 3;

/**
 * The function words of a text that are names, as their capitals say: the WHO, IT, and the A of
 * hepatitis A.
 * @example listAcronyms("WHO guidance") // who, from 0 to 3
 */
export function listAcronyms(text: string): readonly Acronym[] {
  return [...text.matchAll(capitals)]
    .map(({ 0: own, index }) => ({
      word: own.toLowerCase(),
      start: index,
      end: index + own.length,
    }))
    .filter(({ word }) => stopWords.has(word) && !noNames.has(word));
}

/** The same of a query, which somebody may have typed in capitals altogether. */
export function listTypedAcronyms(query: string): readonly Acronym[] {
  const isShouted =
    !/\p{Ll}/u.test(query) && (query.match(/\p{Lu}+/gu) ?? []).length > mostCapitals;
  return isShouted ? [] : listAcronyms(query);
}

/** The term of a function word that is a name. */
export function acronymTerm(word: string): string {
  return `name of ${word}`;
}
