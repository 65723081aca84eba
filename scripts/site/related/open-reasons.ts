import { type Bilingual, commas, type Locale, otherLocale } from "../../lib/locale.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { once } from "../../lib/once.ts";
import { scriptLocale } from "../../lib/record/schema/localized-text.ts";
import type { Analyser, FoundTerm } from "./analyser.ts";
import type { Reason } from "./content.ts";
import { listTexts, listTopics } from "./list-paper-terms.ts";

/** Names and words that are given as a reason at most. */
const mostTopics = 2;
const mostWords = 3;

const labels = {
  topics: { "zh-Hant": "共同主題：", en: "Shared topic: " },
  words: { "zh-Hant": "共同用詞：", en: "Shared words: " },
  area: { "zh-Hant": "同一領域：", en: "Same area: " },
} as const satisfies Record<string, Bilingual>;

/** How many papers have a term that two papers were found by; `undefined` for any other term. */
type RankShared = (term: string) => number | undefined;

/** Why a paper leads to another, by what the two share; `undefined` where nothing can be named. */
type ExplainRelation = (rank: RankShared) => Reason | undefined;

/**
 * Takes a paper's texts apart, once for all that it leads to. A reason is a few words that its own
 * record has: the rarest MeSH terms or keywords that are shared, else the rarest words of its title
 * or finding, else its area.
 */
export function openReasons(
  paper: PaperIndexEntry,
  locale: Locale,
  analyser: Analyser,
): ExplainRelation {
  const { rows } = paper;
  const say = (kind: keyof typeof labels, texts: readonly string[], language: string) => ({
    label: labels[kind][locale],
    text: texts.join(commas[locale]),
    language,
  });
  const names = listTopics(paper, analyser);
  const texts = [locale, otherLocale(locale)].flatMap((name) =>
    [rows?.[name].title, rows?.[name].finding].flatMap((text) => text ?? []),
  );
  // Where a topic is shared with each paper that this one leads to, no text is looked at.
  const termsOf = once(() => analyser.readTerms(listTexts(paper)));
  const analysed = texts.map((own) => ({
    ...own,
    fold: once(() => analyser.folding.foldWithOffsets(own.text)),
  }));
  const area = rows?.[locale].applicationArea;
  return (rank) => {
    const shared = names.map(({ text, term }) => ({ text, rank: rank(term) }));
    const rarest = pickRarest(shared, mostTopics);
    if (rarest.length > 0) return say("topics", rarest, scriptLocale(rarest.join("")));
    for (const text of analysed) {
      const terms = termsOf().get(text.text) ?? [];
      const words = pickRarest(listShared(text, terms, rank), mostWords);
      if (words.length > 0) return say("words", words, text.language);
    }
    return area && say("area", [area.text], area.language);
  };
}

/** A text, and what turns its places into those of the folded one. */
type FoldedText = {
  readonly text: string;
  readonly fold: () => ReturnType<Analyser["folding"]["foldWithOffsets"]>;
};

/** A stretch of a text that both papers have, and how many papers have the rarest term of it. */
type Shared = { readonly text: string; readonly rank: number | undefined };

/** The stretches of a text that consist of shared terms: those side by side are one. */
function listShared(
  { text, fold }: FoldedText,
  terms: readonly FoundTerm[],
  rank: RankShared,
): readonly Shared[] {
  const spans = terms.flatMap(([term, start, end]): Span[] => {
    const found = rank(term);
    return found === undefined ? [] : [{ start, end, rank: found }];
  });
  if (spans.length === 0) return [];
  const folded = fold();
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
