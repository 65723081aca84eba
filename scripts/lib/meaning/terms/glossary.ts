import { informaticsTerms } from "./informatics-terms.ts";
import { medicalTerms } from "./medical-terms.ts";
import type { Term } from "./term.ts";

/** A word that is looked for; one without a term is an exception. */
type Entry = { readonly word: string; readonly term?: Term };

/** Terms made ready for the search in texts: words by their first character, longest first. */
export type Glossary = ReadonlyMap<string, readonly Entry[]>;

/** A forbidden word in a text, once however often it is there. */
type FoundTerm = { readonly word: string; readonly term: Term };

/**
 * Terms made ready for the search. Of a word that several terms forbid the last counts, so that a collection's own
 * come after those of the program; a word that a later term wants is forbidden no more.
 */
export function buildGlossary(terms: readonly Term[]): Glossary {
  const entries = new Map<string, Entry>();
  for (const term of terms) {
    for (const word of [term.wanted, ...(term.except ?? [])]) entries.set(word, { word });
    for (const word of term.forbidden) if (word !== term.wanted) entries.set(word, { word, term });
  }
  const glossary = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = entry.word.charAt(0);
    glossary.set(first, [...(glossary.get(first) ?? []), entry]);
  }
  for (const group of glossary.values()) group.sort((a, b) => b.word.length - a.word.length);
  return glossary;
}

/** Terms of medicine and informatics as they are used in Taiwan. */
export const taiwanTerms: readonly Term[] = [...medicalTerms, ...informaticsTerms];

/** The words that are not used in Taiwan, as far as the program knows. */
export const taiwanGlossary: Glossary = buildGlossary(taiwanTerms);

/** What the program knows, and before it the terms of a `_terms.json`. */
export function extendGlossary(terms: readonly Term[]): Glossary {
  return terms.length === 0 ? taiwanGlossary : buildGlossary([...taiwanTerms, ...terms]);
}

/**
 * The forbidden words of a text in the order of their first place. The longest word at a place counts, and what is part
 * of a longer one or of an exception doesn't. Takes time in proportion to the text.
 * @example findTerms("女性能以超聲檢查", taiwanGlossary) // 超聲, for which 超音波 is wanted
 */
export function findTerms(text: string, glossary: Glossary): FoundTerm[] {
  const found = new Map<string, Term>();
  let index = 0;
  while (index < text.length) {
    const entry = glossary
      .get(text.charAt(index))
      ?.find(({ word }) => text.startsWith(word, index) && !isCut(text, index, word.length));
    if (entry?.term && !found.has(entry.word)) found.set(entry.word, entry.term);
    index += entry?.word.length ?? 1;
  }
  return Array.from(found, ([word, term]) => ({ word, term }));
}

/** Whether a piece of a text begins or ends within a Latin word: the AI of AIDS. */
function isCut(text: string, start: number, length: number): boolean {
  const isWithin = (place: number) => /^[A-Za-z0-9]{2}$/.test(text.slice(place - 1, place + 1));
  return isWithin(start) || isWithin(start + length);
}
