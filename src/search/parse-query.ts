import type { FacetName } from "./facet.ts";

/** A query taken apart. */
export type ParsedQuery = {
  /** What is looked for, without operators; of a phrase, its words. */
  readonly words: string;
  readonly phrases: readonly string[];
  /** What a result must not have; a phrase where `isPhrase`. */
  readonly excluded: readonly { readonly text: string; readonly isPhrase: boolean }[];
  readonly conditions: readonly Condition[];
};

/** `area:…`, `score:>8` or the like, and whether a minus stands before it. */
export type Condition = {
  readonly facet: FacetName;
  readonly operand: string;
  readonly isExcluded: boolean;
};

/** What the conditions are called in either language, folded. */
const facetOf: Readonly<Record<string, FacetName>> = {
  area: "area",
  领域: "area",
  应用领域: "area",
  year: "year",
  年: "year",
  年份: "year",
  type: "type",
  类型: "type",
  研究类型: "type",
  country: "country",
  国家: "country",
  地区: "country",
  journal: "journal",
  期刊: "journal",
  collection: "collection",
  馆藏: "collection",
  score: "score",
  评分: "score",
  importance: "importance",
  重要性: "importance",
};

const quotes = /[“”„‟«»「」『』〝〞]/g;
const dashesBefore = /(^|\s)[‐-―−](?=\S)/g;
const item =
  /(?<=^|\s)(?<minus>-)?(?:(?<name>\p{L}+):\s*(?<operand>"[^"]*"|[<>≥≤]=?\s*[^\s"]+|[^\s"]+)|"(?<phrase>[^"]+)"|(?<word>[^\s"]+))|"(?<inner>[^"]+)"|(?<rest>[^\s"]+)/gu;

/**
 * Takes a query apart. Operators may be full-width and quotes Chinese; a quote that isn't closed is
 * no quote, as someone may still be typing; a name before a colon that is no condition is a word.
 * @param fold the folding of the index
 * @example parseQuery("胰臟癌 year:2019-2022 -mouse", fold)
 */
export function parseQuery(query: string, fold: (text: string) => string): ParsedQuery {
  const text = query.normalize("NFKC").replace(quotes, '"').replace(dashesBefore, "$1-");
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: { text: string; isPhrase: boolean }[] = [];
  const conditions: Condition[] = [];
  for (const { 0: whole, groups = {} } of text.matchAll(item)) {
    const { minus, name, operand } = groups;
    const facet = name === undefined ? undefined : facetOf[fold(name)];
    const phrase = groups.phrase ?? groups.inner;
    const isExcluded = minus !== undefined;
    if (facet && operand) {
      conditions.push({ facet, operand: operand.replaceAll('"', "").trim(), isExcluded });
    } else if (isExcluded) {
      const isPhrase = phrase !== undefined;
      excluded.push({ text: phrase ?? whole.slice(1), isPhrase });
    } else {
      words.push(phrase ?? whole);
      if (phrase !== undefined) phrases.push(phrase);
    }
  }
  // A space at the end says that the last word is complete.
  const end = /\s$/.test(text) ? " " : "";
  return { words: words.join(" ") + end, phrases, excluded, conditions };
}
