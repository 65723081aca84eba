import { isJsonObject, parseJsonValue } from "../../scripts/lib/record/json/json-value.ts";

/** A paper of a list, and what the reader wrote beside it. */
export type ListedPaper = {
  /** `<collection>/<id>`. */
  readonly paper: string;
  readonly note?: string;
};

/** A reader's own list of papers. */
export type ReadingList = {
  readonly name: string;
  /** In the reader's order, each paper once. */
  readonly papers: readonly ListedPaper[];
};

/** What a list may be at most, whatever a file or an address says. */
const mostPapers = 10_000;

/**
 * The lists in a text that a browser or a file kept; what is none is left out, and a text that is no JSON has none.
 * One list may stand alone.
 */
export function parseReadingLists(text: string): readonly ReadingList[] {
  const value = parseJsonValue(text);
  return (Array.isArray(value) ? value : [value]).flatMap((item) => readList(item) ?? []);
}

/** Lists as `parseReadingLists` reads them. */
export function renderReadingLists(lists: readonly ReadingList[]): string {
  return `${JSON.stringify(lists, undefined, 2)}\n`;
}

/** Lists by which a name can tell them apart: of those with one name the first. */
export function pickNamed(lists: readonly ReadingList[]): readonly ReadingList[] {
  return [...new Map([...lists].reverse().map((list) => [list.name, list])).values()];
}

/** The papers that are named rightly, each once, up to the limit. */
export function pickPapers(papers: readonly ListedPaper[]): readonly ListedPaper[] {
  const named = papers.filter(({ paper }) => /^[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*$/.test(paper));
  const first = new Map(named.reverse().map((listed) => [listed.paper, listed]));
  return [...first.values()].reverse().slice(0, mostPapers);
}

function readList(value: unknown): ReadingList | undefined {
  if (!isJsonObject(value) || typeof value.name !== "string" || !Array.isArray(value.papers)) {
    return undefined;
  }
  return { name: value.name, papers: pickPapers(value.papers.flatMap(readPaper)) };
}

function readPaper(value: unknown): ListedPaper[] {
  if (!isJsonObject(value) || typeof value.paper !== "string") return [];
  const { paper, note } = value;
  return [{ paper, ...(typeof note === "string" && note !== "" && { note }) }];
}
