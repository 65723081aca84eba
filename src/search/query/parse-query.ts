import { type FacetName, facetNames } from "../facets/facet.ts";
import { type QueryToken, splitQuery } from "./split-query.ts";

/** Fields that words can be looked for in alone. */
export type QueryField = "title" | "authors";

/** A query taken apart. */
export type QueryNode =
  | { readonly kind: "words"; readonly text: string; readonly field?: QueryField }
  | { readonly kind: "phrase"; readonly text: string; readonly field?: QueryField }
  | {
      readonly kind: "condition";
      readonly facet: FacetName;
      readonly operand: string;
      /** As typed. */
      readonly text: string;
    }
  | { readonly kind: "all" | "any"; readonly of: readonly QueryNode[] }
  | { readonly kind: "not"; readonly of: QueryNode };

/** A query as it is understood. */
type ParsedQuery = {
  readonly node: QueryNode;
  /** Whether its parentheses, operators or fields make no sense, so that it is searched as text. */
  readonly isText: boolean;
};

/** What the conditions are called in either language, however written. */
const namesOfFacets: Readonly<Partial<Record<FacetName, string>>> = {
  area: "area 領域 應用領域",
  year: "year 年 年份",
  type: "type 類型 研究類型",
  country: "country 國家 地區",
  journal: "journal 期刊",
  tags: "tag tags 標籤",
  collection: "collection 館藏",
  score: "score 評分",
  importance: "importance 重要性",
};

function findFacet(name: string, fold: (text: string) => string): FacetName | undefined {
  return facetNames.find((facet) =>
    fold(namesOfFacets[facet] ?? "")
      .split(" ")
      .includes(fold(name)),
  );
}

/** What PubMed's tags mean here; `all` are its fields that can't be told apart. */
const tags: Readonly<Record<string, QueryField | "journal" | "year" | "all">> = {
  ti: "title",
  title: "title",
  au: "authors",
  author: "authors",
  fau: "authors",
  "full author name": "authors",
  "1au": "authors",
  "first author": "authors",
  lastau: "authors",
  cn: "authors",
  ta: "journal",
  journal: "journal",
  dp: "year",
  pdat: "year",
  "publication date": "year",
  "date - publication": "year",
  tiab: "all",
  "title/abstract": "all",
  tw: "all",
  "text word": "all",
  mh: "all",
  mesh: "all",
  "mesh terms": "all",
  majr: "all",
  sh: "all",
  nm: "all",
  ot: "all",
  all: "all",
  "all fields": "all",
};

/**
 * Takes a query apart as PubMed does: words side by side are all meant, `AND`, `OR` and `NOT` go
 * from left to right, parentheses first, a tag is for all words before it. Operators may be
 * full-width and quotes Chinese; a quote that isn't closed is no quote, as someone may still be
 * typing; a name before a colon that is no condition is a word.
 * @param fold the folding of the index
 * @example parseQuery("(胰臟癌 OR stroke) year:2019-2022 -mouse", fold)
 */
export function parseQuery(query: string, fold: (text: string) => string): ParsedQuery {
  const tokens = splitQuery(query);
  const reader: TokenReader = { tokens, next: 0, fold };
  const node = readExpression(reader);
  if (node !== undefined && reader.next === tokens.length) return { node, isText: false };
  if (tokens.length === 0) return { node: { kind: "all", of: [] }, isText: false };
  const items = tokens
    .filter(({ kind }) => kind !== "open" && kind !== "close")
    .map((token) => ({ ...token, kind: "item" as const }));
  const text = readUnit({ tokens: items, next: 0, fold });
  return { node: text ?? { kind: "all", of: [] }, isText: true };
}

/** The words of a query that a paper is to have, without operators. */
export function listWords(node: QueryNode): readonly string[] {
  if (node.kind === "words" || node.kind === "phrase") return [node.text];
  return node.kind === "all" || node.kind === "any" ? node.of.flatMap(listWords) : [];
}

type TokenReader = {
  readonly tokens: readonly QueryToken[];
  next: number;
  readonly fold: (text: string) => string;
};

/** Units and the operators between them; `undefined` where they make no sense. */
function readExpression(reader: TokenReader): QueryNode | undefined {
  let left = readUnit(reader);
  for (;;) {
    const operator = reader.tokens[reader.next];
    if (left === undefined || operator?.kind !== "operator") return left;
    reader.next += 1;
    const right = readUnit(reader);
    if (right === undefined) return undefined;
    left = combine(left, operator.text, right);
  }
}

function combine(left: QueryNode, operator: string, right: QueryNode): QueryNode {
  if (operator === "OR") return { kind: "any", of: [left, right] };
  return { kind: "all", of: [left, operator === "NOT" ? { kind: "not", of: right } : right] };
}

/** All that stands side by side; `undefined` where nothing does. */
function readUnit(reader: TokenReader): QueryNode | undefined {
  const nodes: QueryNode[] = [];
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.kind === "open") {
      reader.next += 1;
      const inner = readExpression(reader);
      if (inner === undefined || reader.tokens[reader.next]?.kind !== "close") return undefined;
      nodes.push(inner);
    } else if (token?.kind === "item") {
      nodes.push(readItem(token, reader.fold));
    } else if (token?.kind === "tag") {
      if (!tagLast(nodes, token.text)) return undefined;
    } else {
      break;
    }
    reader.next += 1;
  }
  const of = joinWords(nodes, reader.tokens[reader.next] === undefined);
  return of.length < 2 ? of[0] : { kind: "all", of };
}

function readItem(
  { text, name, operand, isPhrase, isExcluded }: QueryToken,
  fold: TokenReader["fold"],
): QueryNode {
  const facet = name === undefined ? undefined : findFacet(name, fold);
  const node: QueryNode =
    facet !== undefined && operand !== undefined
      ? { kind: "condition", facet, operand, text }
      : { kind: isPhrase ? "phrase" : "words", text };
  return isExcluded ? { kind: "not", of: node } : node;
}

/** Gives the words before a tag its meaning; whether there are words, and it has one. */
function tagLast(nodes: QueryNode[], tag: string): boolean {
  const meaning = tags[tag.trim().toLowerCase()];
  const last = nodes.at(-1);
  if (meaning === undefined || (last?.kind !== "words" && last?.kind !== "phrase")) return false;
  if (meaning === "all") return true;
  let first = nodes.length - 1;
  while (last.kind === "words" && isPlain(nodes[first - 1])) first -= 1;
  const text = nodes.splice(first).flatMap(listWords).join(" ");
  if (meaning === "title" || meaning === "authors") nodes.push({ ...last, text, field: meaning });
  else {
    const operand = readOperand(meaning, text);
    nodes.push({ kind: "condition", facet: meaning, operand, text: `${text}[${tag}]` });
  }
  return true;
}

/** Of a date the year alone is known; PubMed writes a span with a colon. */
function readOperand(facet: "journal" | "year", text: string): string {
  return facet === "journal" ? text : text.replace(/[/-]\d{1,2}(?!\d)/g, "").replace(":", "-");
}

function isPlain(node: QueryNode | undefined): boolean {
  return node?.kind === "words" && node.field === undefined;
}

/** Words side by side are one text; a space at its end says that the last word is complete. */
function joinWords(nodes: readonly QueryNode[], isEnd: boolean): readonly QueryNode[] {
  const joined: QueryNode[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = joined.at(-1);
    if (node.kind !== "words" || node.field !== undefined) joined.push(node);
    else {
      const text = isEnd && index === nodes.length - 1 ? node.text : `${node.text.trimEnd()} `;
      if (last?.kind === "words" && last.field === undefined) {
        joined[joined.length - 1] = { kind: "words", text: last.text + text };
      } else joined.push({ kind: "words", text });
    }
  }
  return joined;
}
