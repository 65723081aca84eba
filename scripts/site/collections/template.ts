import { formatCount } from "../../lib/format-count.ts";
import type { Frame } from "../frame/frame.ts";
import { type Pattern, parsePattern, requireSlots } from "../template/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../template/slots.ts";
import { type Hole, type Span, takeApart } from "../template/take-apart.ts";
import { collectionPath, rangePath } from "./content.ts";
import { numberSlots, type RowForm, rowForms, yearWord } from "./template-contents.ts";

/** The templates of collections' pages taken apart: what isn't in every page is a pattern of its own. */
export type Template = OwnTemplate & RangeTemplate;

/** What is only in the page of a collection, or there in each of its forms. */
type OwnTemplate = {
  /** The page of a collection. */
  readonly page: Pattern;
  /** The description in the head, for search engines and share cards. */
  readonly summary: Pattern;
  readonly description: Pattern;
  readonly table: Pattern;
  /** The cells of a row in each of its forms. */
  readonly cells: ReadonlyMap<RowForm, readonly Pattern[]>;
  readonly ranges: Pattern;
  readonly rangeItem: Pattern;
  /** A number of papers in words: of one, and of any other number. */
  readonly onePaper: Pattern;
  readonly manyPapers: Pattern;
};

type RangeTemplate = {
  /** The page of a range. */
  readonly rangePage: Pattern;
  /** The ways to the ranges on either side. */
  readonly previous: Pattern;
  readonly next: Pattern;
};

/** Takes apart the templates as Docusaurus rendered them; throws where their markup isn't as expected. */
export function compileTemplate(templates: Frame["templates"], baseUrl: string): Template {
  const { first, last, count } = numberSlots;
  const words = new Map([
    // The range's first, for the collection's is how it begins.
    [rangePath, "path"],
    [collectionPath, "path"],
    [yearWord + slotWord("published"), "published"],
    [yearWord, "year"],
    ...Object.entries({ ...numberSlots, count: formatCount(count) }).map(
      ([name, number]) => [String(number), name] as const,
    ),
    ...addressSlots(baseUrl, ["previous", "next"]),
  ]);
  const rangeName = `${first}–${last}`;
  return {
    ...compileOwn(templates.collection, words, rangeName),
    ...compileRange(templates.range, words),
  };
}

type Words = ReadonlyMap<string, string>;

function compileOwn(html: string, words: Words, rangeName: string): OwnTemplate {
  const { list, find, cut } = takeApart(html);
  const counted = formatCount(numberSlots.count);
  const summary = list("meta", slotWord("description"));
  const description = find("p", slotWord("description"));
  const many = find("span", counted, find("header", slotWord("description")));
  const table = find("table", slotWord("rowTitle"));
  const rows = find("tbody", slotWord("rowTitle"));
  const ranges = find("noscript", rangeName);
  const rangeList = find("ol", rangeName);
  const rangeItem = find("li", counted, rangeList);
  const holes: readonly Hole[] = [
    ...summary.map((element, index): Hole => [element, index === 0 ? markupWord("summary") : ""]),
    [description, markupWord("description")],
    [many.inside, markupWord("count")],
    [table, markupWord("table")],
    [rows.inside, markupWord("rows")],
    // The element stays without any: React looks for it.
    [ranges.inside, markupWord("ranges")],
    [rangeList.inside, markupWord("items")],
    [find("span", counted, rangeItem).inside, markupWord("count")],
    holeAtEnd(find("body")),
  ];
  const parse = (piece: Span) => parsePattern(cut(piece, holes), words);
  const page = parse({ start: 0, end: html.length });
  requireSlots(page, [...required, "summary", "description", "ranges"]);
  return {
    page,
    summary: parsePattern(summary.map((element) => cut(element, [])).join(""), words),
    description: parse(description),
    table: parse(table),
    cells: new Map(
      list("tr", "", rows).map((row, index) => [
        rowForms[index] ?? "bare",
        [...list("td", "", row), ...list("th", "", row)]
          .toSorted((a, b) => a.start - b.start)
          .map(parse),
      ]),
    ),
    ranges: parse(ranges.inside),
    rangeItem: parse(rangeItem),
    onePaper: parse(find("span", "1", find("li", "<span>1", rangeList)).inside),
    manyPapers: parse(many.inside),
  };
}

function compileRange(html: string, words: Words): RangeTemplate {
  const { find, cut } = takeApart(html);
  const previous = find("a", slotWord("previousTitle"));
  const next = find("a", slotWord("nextTitle"));
  const holes: readonly Hole[] = [
    [find("span", formatCount(numberSlots.count)).inside, markupWord("count")],
    [find("table", slotWord("rowTitle")), markupWord("table")],
    [previous, markupWord("earlier")],
    [next, markupWord("later")],
    holeAtEnd(find("body")),
  ];
  const parse = (piece: Span) => parsePattern(cut(piece, holes), words);
  const rangePage = parse({ start: 0, end: html.length });
  requireSlots(rangePage, [...required, "first", "last", "earlier", "later"]);
  return { rangePage, previous: parse(previous), next: parse(next) };
}

/** What no page may miss. */
const required = ["title", "path", "name", "label", "count", "table", "data"];

/** Where the page's data stand: outside of what React renders. */
function holeAtEnd({ inside: { end } }: { readonly inside: Span }): Hole {
  return [{ start: end, end }, markupWord("data")];
}
