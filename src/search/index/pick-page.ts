import { papersPerOrderFile } from "../stored/index-files.ts";
import type { CatalogueIndex, OrderedSort } from "./open-index.ts";

/** Which part of an ordered list a page is: from `first`, counted from 0, to before `end`. */
type PageBounds = { readonly first: number; readonly end: number };

/** The papers of a page, the best score first, then in the order of the index. */
export function pickBest(
  papers: readonly number[],
  scores: Float32Array,
  { first, end }: PageBounds,
): readonly number[] {
  const scoreOf = (paper: number) => scores[paper] ?? 0;
  // Numbers alone are put in order many times faster than papers by their scores.
  const least = Float32Array.from(papers, scoreOf).sort().at(-end) ?? 0;
  return papers
    .filter((paper) => scoreOf(paper) >= least)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(first, end);
}

/** The papers of a page in an order that was computed beforehand; only as much of it is loaded as needed, for a single paper nothing. */
export async function pickOrdered(
  papers: readonly number[],
  order: OrderedSort,
  { first, end }: PageBounds,
  index: CatalogueIndex,
): Promise<readonly number[]> {
  if (papers.length < 2) return papers.slice(first, end);
  const isAll = papers.length === index.header.papers;
  const { newest } = index.header;
  if (isAll && order === "newest" && end <= newest.length) {
    return newest.slice(first, end).map(({ paper }) => paper);
  }
  const isIn = new Uint8Array(index.header.papers);
  for (const paper of papers) isIn[paper] = 1;
  // Where all papers are in, the page's place in the order is known.
  const start = isAll ? Math.floor(first / papersPerOrderFile) : 0;
  const picked: number[] = [];
  let before = isAll ? start * papersPerOrderFile : 0;
  const last = Math.min(end, papers.length);
  for (let part = start; before < last; part += 1) {
    for (const paper of await index.order(order, part)) {
      if (isIn[paper] === 0) continue;
      if (before >= first && before < last) picked.push(paper);
      before += 1;
    }
  }
  return picked;
}
