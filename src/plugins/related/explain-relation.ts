import type { Bilingual, Locale } from "../../../scripts/lib/locale.ts";
import { otherLocale } from "../../../scripts/lib/locale.ts";
import type { PaperIndexEntry } from "../../../scripts/lib/navigation/paper-index.ts";
import { type LanguageText, scriptLocale } from "../../../scripts/lib/record/localized-text.ts";
import type { Analyser } from "./analyser.ts";
import type { Reason } from "./content.ts";
import { topicTerm } from "./list-paper-terms.ts";

/** Names and words that are given as a reason at most. */
const mostTopics = 2;
const mostWords = 3;

const labels = {
  topics: { "zh-Hant": "共同主題：", en: "Shared topic: " },
  words: { "zh-Hant": "共同用詞：", en: "Shared words: " },
  area: { "zh-Hant": "同一領域：", en: "Same area: " },
} as const satisfies Record<string, Bilingual>;

const comma: Bilingual = { "zh-Hant": "、", en: ", " };

/**
 * Why a paper leads to another, in a few words that its own record has: the rarest MeSH terms or
 * keywords that they share, else the rarest words of its title or finding, else its area.
 * @param rank how many papers have a term that both papers were found by; `undefined` for any other term
 */
export function explainRelation(
  { rows, topics }: PaperIndexEntry,
  rank: (term: string) => number | undefined,
  locale: Locale,
  analyser: Analyser,
): Reason | undefined {
  const say = (kind: keyof typeof labels, texts: readonly string[], language: string) => ({
    label: labels[kind][locale],
    text: texts.join(comma[locale]),
    language,
  });
  const names = pickRarest(
    topics.map((topic) => ({ text: topic, rank: rank(topicTerm(topic, analyser)) })),
    mostTopics,
  );
  if (names.length > 0) return say("topics", names, scriptLocale(names.join("")));
  if (rows === undefined) return undefined;
  const texts = [locale, otherLocale(locale)].flatMap((name) => [
    rows[name].title,
    rows[name].finding,
  ]);
  for (const text of texts) {
    const words = text === undefined ? [] : pickRarest(listShared(text, rank, analyser), mostWords);
    if (text && words.length > 0) return say("words", words, text.language);
  }
  const area = rows[locale].applicationArea;
  return area && say("area", [area.text], area.language);
}

/** A stretch of a text that both papers have, and how many papers have the rarest term of it. */
type Shared = { readonly text: string; readonly rank: number | undefined };

/** The stretches of a text that consist of shared terms: those side by side are one. */
function listShared(
  { text }: LanguageText,
  rank: (term: string) => number | undefined,
  { folding, visit }: Analyser,
): readonly Shared[] {
  const folded = folding.foldWithOffsets(text);
  const spans: Span[] = [];
  visit(folded.text, (term, start, end) => {
    const found = rank(term);
    if (found !== undefined) spans.push({ start, end, rank: found });
  });
  const stretches: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = stretches.at(-1);
    if (last && isSideBySide(last, span, folded.text)) {
      last.end = Math.max(last.end, span.end);
      last.rank = Math.min(last.rank, span.rank);
    } else stretches.push(span);
  }
  return stretches.map(({ start, end, rank: found }) => ({
    text: text.slice(folded.offsets[start], folded.offsets[end]),
    rank: found,
  }));
}

type Span = { readonly start: number; end: number; rank: number };

/** A long stretch is as good as the whole title, and would say no more in a list. */
const longestStretch = 32;

function isSideBySide(one: Span, next: Span, folded: string): boolean {
  const isNear = /^[ -]?$/.test(folded.slice(one.end, next.start));
  return next.start < one.end || (isNear && next.end - one.start <= longestStretch);
}

/** The rarest of what is shared, nothing of it twice or as a part of another. */
function pickRarest(shared: readonly Shared[], most: number): readonly string[] {
  const picked: string[] = [];
  const ranked = shared.flatMap(({ text, rank }) => (rank === undefined ? [] : [{ text, rank }]));
  for (const { text } of ranked.sort((a, b) => a.rank - b.rank || b.text.length - a.text.length)) {
    if (!picked.some((other) => isPartOf(text, other) || isPartOf(other, text))) picked.push(text);
  }
  return picked.slice(0, most);
}

function isPartOf(text: string, whole: string): boolean {
  return whole.toLowerCase().includes(text.toLowerCase());
}
