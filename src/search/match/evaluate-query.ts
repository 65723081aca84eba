import { sum } from "../../../scripts/lib/sum.ts";
import { buildConditionMask, passesAll } from "../filters/masks.ts";
import type { SearchIndex } from "../index/open-index.ts";
import { hasAll } from "../query/alternatives.ts";
import type { QueryField, QueryNode } from "../query/parse-query.ts";
import { buildQueryGroups, type QueryGroup } from "../query/query-groups.ts";
import { fieldTerm, restrictGroups } from "../query/restrict-groups.ts";
import type { AskedWords } from "../query/search-engine.ts";
import { acronymTerm, listTypedAcronyms } from "../words/acronyms.ts";
import { splitWords } from "../words/split-words.ts";
import { stopWords } from "../words/stop-words.ts";
import { isPossible, type Match, matchGroup } from "./match-group.ts";
import { matchPhrase } from "./match-phrase.ts";
import { type Replacement, resolveGroups } from "./resolve-groups.ts";

/** Something that a query asks for: what a paper has or lacks. */
export type QueryPart = Match & { readonly asked: AskedWords };

/** What a query comes to. */
export type Evaluation = {
  /** What a paper may have or lack, in the order of the query. */
  readonly parts: readonly QueryPart[];
  /** The query's conditions that no paper of the index meets. */
  readonly unmet: readonly AskedWords[];
  /** The terms that were found, in whatever form. */
  readonly terms: ReadonlySet<string>;
  readonly replacements: readonly Replacement[];
  /** The words as typed for which others that mean the same were searched for too. */
  readonly synonyms: readonly string[];
  /** Single characters as typed, which are looked for in titles and labels alone. */
  readonly characters: readonly string[];
  /** By paper, 1 where it may be a result whatever parts it has; `undefined` where any may. */
  readonly mask?: Uint8Array;
};

const nothing: Evaluation = {
  parts: [],
  unmet: [],
  terms: new Set(),
  replacements: [],
  synonyms: [],
  characters: [],
};

/** Short queries are phrases more often than not. */
const mostPhraseWords = 3;

/**
 * Finds what each part of a query matches.
 * @param isLiteral whether every word is taken as typed
 */
export async function evaluateQuery(
  node: QueryNode,
  index: SearchIndex,
  isLiteral: boolean,
): Promise<Evaluation> {
  switch (node.kind) {
    case "words":
      return evaluateWords(node.text, index, isLiteral, node.field);
    case "phrase":
      return evaluatePhrase(node.text, index, node.field);
    case "condition": {
      const condition = await buildConditionMask(node, index);
      const mask = maskOf(index, (paper) => passesAll(paper, [condition]));
      return { ...nothing, mask, unmet: mask.includes(1) ? [] : [{ text: node.text }] };
    }
    case "not": {
      const excluded = decide(await evaluateQuery(node.of, index, true));
      return { ...nothing, mask: maskOf(index, (paper) => !excluded(paper)) };
    }
    case "all":
      return mergeAll(await evaluateEach(node.of, index, isLiteral), index);
    case "any":
      return mergeAny(await evaluateEach(node.of, index, isLiteral), index);
  }
}

function evaluateEach(nodes: readonly QueryNode[], index: SearchIndex, isLiteral: boolean) {
  return Promise.all(nodes.map((node) => evaluateQuery(node, index, isLiteral)));
}

function maskOf({ header }: SearchIndex, isIn: (paper: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: header.papers }, (_, paper) => (isIn(paper) ? 1 : 0));
}

/** Whether a paper has all that was evaluated. */
function decide({ parts, mask }: Evaluation): (paper: number) => boolean {
  return (paper) => (mask?.[paper] ?? 1) === 1 && parts.every(({ has }) => has[paper] === 1);
}

function mergeAll(all: readonly Evaluation[], index: SearchIndex): Evaluation {
  const masks = all.flatMap(({ mask }) => (mask ? [mask] : []));
  return {
    ...mergeNotes(all),
    parts: all.flatMap(({ parts }) => parts),
    ...(masks.length > 0 && {
      mask: maskOf(index, (paper) => masks.every((mask) => mask[paper] === 1)),
    }),
  };
}

/** One part, which a paper has that has all of one of them; it counts by the best. */
function mergeAny(any: readonly Evaluation[], index: SearchIndex): Evaluation {
  const total = index.header.papers;
  const whole: QueryPart = {
    asked: { text: any.map(({ parts }) => parts.map(nameAsked).join(" ")).join(" OR ") },
    has: new Uint8Array(total),
    impact: new Float32Array(total),
    nearness: new Float32Array(total),
    weight: Math.max(1, ...any.map(({ parts }) => sum(parts.map(({ weight }) => weight)))),
  };
  for (const own of any) {
    const hasAll = decide(own);
    for (let paper = 0; paper < total; paper += 1) {
      if (!hasAll(paper)) continue;
      const impact = sum(own.parts.map((part) => part.weight * (part.impact[paper] ?? 0)));
      whole.has[paper] = 1;
      whole.nearness[paper] = 1;
      whole.impact[paper] = Math.max(whole.impact[paper] ?? 0, impact / whole.weight);
    }
  }
  return { ...mergeNotes(any), parts: [whole] };
}

function nameAsked({ asked: { text, field } }: QueryPart): string {
  return field === undefined ? text : `${text}[${field}]`;
}

function mergeNotes(all: readonly Evaluation[]): Omit<Evaluation, "parts" | "mask"> {
  return {
    unmet: all.flatMap(({ unmet }) => unmet),
    terms: new Set(all.flatMap(({ terms }) => [...terms])),
    replacements: all.flatMap(({ replacements }) => replacements),
    synonyms: all.flatMap(({ synonyms }) => synonyms),
    characters: all.flatMap(({ characters }) => characters),
  };
}

async function evaluateWords(
  text: string,
  index: SearchIndex,
  isLiteral: boolean,
  field: QueryField | undefined,
): Promise<Evaluation> {
  const { folding, synonyms, header } = index;
  const folded = folding.foldWithOffsets(text);
  const isExact = isLiteral || field !== undefined;
  const acronyms = new Set(listTypedAcronyms(text).map(({ start }) => start));
  const groups = restrictGroups(
    buildQueryGroups(folded.text, isExact ? new Map() : synonyms, ({ start }) =>
      acronyms.has(folded.offsets[start] ?? -1),
    ),
    splitWords(folded.text),
    field,
  );
  const { groups: resolved, postings, replacements } = await resolveGroups(groups, index, isExact);
  const labelOf = ({ start, end }: QueryGroup) =>
    text.slice(folded.offsets[start], folded.offsets[end]);
  const halved: Replacement[] = [];
  const parts = resolved.map((group) => {
    const label = labelOf(group);
    const asked = { text: label, ...(field && { field }) };
    const match = matchGroup(group.alternatives, postings, header.papers);
    const { halves } = group;
    if (isExact || halves === undefined || match.has.includes(1)) return { ...match, asked };
    const half = matchGroup([halves], postings, header.papers);
    if (half.has.includes(1)) {
      halved.push({ word: label, others: [label.slice(0, 2), label.slice(2)], isBeginning: true });
    }
    return { ...half, asked };
  });
  await preferPhrase(folded.text, parts, index);
  const widened = resolved.filter(({ hasSynonyms }) => hasSynonyms);
  const isSingle = ({ alternatives }: QueryGroup) =>
    alternatives.every(({ needs }) => needs.flat().every((term) => /^\p{Script=Han}$/u.test(term)));
  return {
    parts,
    unmet: [],
    terms: new Set(postings.keys()),
    replacements: [...replacements, ...halved],
    synonyms: widened
      .filter(({ alternatives }) => alternatives.some((own) => isPossible(own, postings)))
      .map(labelOf),
    characters: resolved.filter(isSingle).map(labelOf),
  };
}

/** Of few words with a function word among them, as `WHO guidance`, papers with the phrase come first. */
async function preferPhrase(
  folded: string,
  parts: readonly QueryPart[],
  index: SearchIndex,
): Promise<void> {
  const words = splitWords(folded);
  // What is written with hyphens is one word.
  const isCompound = words.some(({ isJoined }) => isJoined);
  const isPhrase = words.length > 1 && words.length <= mostPhraseWords && !isCompound;
  if (!isPhrase || parts.length === 0 || !words.some(({ text }) => stopWords.has(text))) return;
  const papers = await matchPhrase(folded, index);
  for (const { impact, has } of parts) {
    for (const paper of papers ?? []) {
      if (has[paper] === 1) impact[paper] = 1 + (impact[paper] ?? 0);
    }
  }
}

/**
 * A phrase is one part; of a single character, or nothing but function words, it is those words. Case
 * makes no difference, as in PubMed, but for function words that are names: “WHO guide” is no “who guide”.
 */
async function evaluatePhrase(
  text: string,
  index: SearchIndex,
  field: QueryField | undefined,
): Promise<Evaluation> {
  const [words, papers, hasNames] = await Promise.all([
    evaluateWords(text, index, true, field),
    matchPhrase(text, index, field),
    matchAcronyms(text, index, field),
  ]);
  if (papers === undefined) return words;
  const has = maskOf(index, (paper) => papers.has(paper) && hasNames(paper));
  const weight = sum(words.parts.map((part) => part.weight));
  const impact = Float32Array.from(has, (isHad, paper) =>
    isHad === 1 ? sum(words.parts.map((p) => p.weight * (p.impact[paper] ?? 0))) / weight : 0,
  );
  const asked = { text: `"${text}"`, ...(field && { field }) };
  const part = { asked, has, impact, nearness: Float32Array.from(has), weight };
  return { ...words, parts: [part] };
}

/** Whether a paper has the function words of a text that are names, in a field where one is given. */
async function matchAcronyms(text: string, index: SearchIndex, field: QueryField | undefined) {
  const terms = listTypedAcronyms(text).map(({ word }) => acronymTerm(word));
  const own = field === undefined ? terms : terms.map((term) => fieldTerm(field, term));
  const { has } = matchGroup([hasAll(own, 1)], await index.postings(own), index.header.papers);
  return (paper: number) => has[paper] === 1;
}
