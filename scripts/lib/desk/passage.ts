import { type Locale, locales } from "../locale.ts";
import { isCutAt } from "../meaning/evidence/is-verbatim.ts";
import type { Abstract } from "../record/schema/abstract.ts";

/** A piece of a text, from its first UTF-16 unit to before `end`. */
export type Passage = { readonly start: number; readonly end: number };

const characters = new Intl.Segmenter();
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** What ends with a full stop and is no end of a sentence, though a capital or a digit follows. */
const abbreviation =
  /\b(?:vs?|cf|Drs?|Prof|Mr|Mrs|Ms|St|Figs?|No|Nos|approx|resp|al|e\.g|i\.e)\.\s*$/i;
/** What opens the next sentence and not the end of the one before it. */
const opening = /[「『（《“(]+$/;

/**
 * What is meant by a selection of a text: whole characters and words, without white space at either end;
 * `undefined` where it holds no more than that.
 */
export function pickPassage(text: string, selected: Passage): Passage | undefined {
  const own = trim(text, selected);
  if (own.start >= own.end) return undefined;
  let { start, end } = wholeCharacters(text, own);
  while (start > 0 && isCutAt(text, start)) start -= 1;
  while (end < text.length && isCutAt(text, end)) end += 1;
  return { start, end };
}

/** The sentences of a text in English or Chinese, in their order, without the white space between them. */
export function listSentences(text: string): readonly Passage[] {
  const found: Passage[] = [];
  let start = 0;
  // To the standard, a line break ends a sentence, too.
  for (const { index, segment } of sentences.segment(text.replace(/[\r\n]/g, " "))) {
    const end = index + segment.length;
    if (abbreviation.test(segment) && end < text.length) continue;
    const [open = ""] = opening.exec(segment) ?? [];
    found.push(trim(text, { start, end: end - open.length }));
    start = end - open.length;
  }
  return found.filter((each) => each.start < each.end);
}

/** The sentences that a selection touches, as one passage; of a mere place, the sentence around it. */
export function widenToSentences(text: string, selected: Passage): Passage | undefined {
  const all = listSentences(text);
  const first = all.find(({ end }) => end >= selected.start) ?? all.at(-1);
  const last = all.findLast(({ start }) => start < Math.max(selected.end, selected.start + 1));
  return first && { start: first.start, end: Math.max(first.end, last?.end ?? 0) };
}

function trim(text: string, { start, end }: Passage): Passage {
  const own = text.slice(start, end);
  const first = start + own.length - own.trimStart().length;
  return { start: first, end: Math.max(first, start + own.trimEnd().length) };
}

function wholeCharacters(text: string, { start, end }: Passage): Passage {
  const all = characters.segment(text);
  const last = all.containing(end);
  const isCut = last !== undefined && last.index < end;
  return {
    start: all.containing(start)?.index ?? start,
    end: isCut ? last.index + last.segment.length : end,
  };
}

type Section = {
  readonly language: Locale;
  readonly label?: string | undefined;
  readonly text: string;
};

/**
 * The abstract as a record has it, of sections in either language: a text where there is one without a label, else its
 * parts; `undefined` of none.
 */
export function buildRecordAbstract(sections: readonly Section[]): Abstract | undefined {
  const written = locales.flatMap((language) => {
    const own = sections.filter((section) => section.language === language);
    return own.length > 0 ? [[language, joinSections(own)] as const] : [];
  });
  return written.length > 0 ? Object.fromEntries(written) : undefined;
}

function joinSections(sections: readonly Section[]) {
  const [first, ...others] = sections;
  if (first && first.label === undefined && others.length === 0) return first.text;
  return sections.map(({ label, text }) => ({ ...(label !== undefined && { label }), text }));
}
