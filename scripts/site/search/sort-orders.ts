import type { OrderName } from "../../../src/search/stored/index-files.ts";
import { readTitle } from "../../lib/card/read-facts.ts";
import type { Bilingual } from "../../lib/locale.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { scoreNumber } from "../../lib/record/values/score.ts";

/** What the orders of a paper depend on. */
export type SortKeys = {
  /** Its name. */
  readonly collection: string;
  readonly position: number;
  /** `""` where it is not known. */
  readonly published: string;
  /** −1 where there is none. */
  readonly score: number;
  /** `""` where it is not known. */
  readonly journal: string;
  /** As readers of each locale see it. */
  readonly titles: Bilingual;
};

/** The sort keys of a paper. */
export function readSortKeys({ collection, record }: Paper): SortKeys {
  return {
    collection,
    position: record.position,
    published: record.published ?? "",
    score: scoreNumber(record.score) ?? -1,
    journal: foldText(record.journal),
    titles: {
      "zh-Hant": foldText(readTitle(record, "zh-Hant")?.text),
      en: foldText(readTitle(record, "en")?.text),
    },
  };
}

/** A text as it is ordered: from its first letter or digit, in either case. */
function foldText(text = ""): string {
  return text
    .normalize("NFKC")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .toLowerCase();
}

type Compare = (a: SortKeys, b: SortKeys) => number;

/** The latest publication first, undated ones last, then the highest position, as the home page has it. */
const byDate: Compare = (a, b) =>
  a.published === b.published ? b.position - a.position : a.published < b.published ? 1 : -1;
const byScore: Compare = (a, b) => b.score - a.score || byDate(a, b);

/** An order and its opposite; papers without the value come last in both. */
function bothWays(compare: Compare, isKnown: (keys: SortKeys) => boolean): [Compare, Compare] {
  const knownFirst: Compare = (a, b) => Number(isKnown(b)) - Number(isKnown(a));
  return [(a, b) => knownFirst(a, b) || compare(a, b), (a, b) => knownFirst(a, b) || compare(b, a)];
}

/** By UTF-16 units, in which Chinese stands by radicals: the same with every version of Node. */
function byText(read: (keys: SortKeys) => string): [Compare, Compare] {
  const compare: Compare = (a, b) =>
    read(a) === read(b) ? byDate(a, b) : read(a) < read(b) ? -1 : 1;
  return bothWays(compare, (keys) => read(keys) !== "");
}

const [newest, oldest] = bothWays(byDate, ({ published }) => published !== "");
const [score, lowest] = bothWays(byScore, ({ score }) => score >= 0);
const [journal, journalDescending] = byText(({ journal }) => journal);
const [chinese, chineseDescending] = byText(({ titles }) => titles["zh-Hant"]);
const [english, englishDescending] = byText(({ titles }) => titles.en);

/**
 * The numbers of the papers in an order, first to last.
 * @param collections names in the order of the navigation
 */
export function buildOrder(
  name: OrderName,
  papers: readonly SortKeys[],
  collections: readonly string[],
): Uint32Array {
  const places = new Map(collections.map((collection, place) => [collection, place]));
  const placeOf = ({ collection }: SortKeys) => places.get(collection) ?? places.size;
  const comparisons: Readonly<Record<OrderName, Compare>> = {
    newest,
    oldest,
    score,
    lowest,
    position: (a, b) => placeOf(a) - placeOf(b) || a.position - b.position,
    last: (a, b) => placeOf(a) - placeOf(b) || b.position - a.position,
    journal,
    "journal-descending": journalDescending,
    "title.zh-Hant": chinese,
    "title-descending.zh-Hant": chineseDescending,
    "title.en": english,
    "title-descending.en": englishDescending,
  };
  const numbered = papers.map((keys, number) => ({ keys, number }));
  numbered.sort((a, b) => comparisons[name](a.keys, b.keys) || a.number - b.number);
  return Uint32Array.from(numbered, ({ number }) => number);
}
