import { formatCount } from "../../lib/format-count.ts";
import { type Pattern, parsePattern, requireSlots } from "../template/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../template/slots.ts";
import { type Hole, type Span, takeApart } from "../template/take-apart.ts";
import { numberSlots, type RowForm, rowForms, yearWord } from "./template-contents.ts";

/** A template of collections' pages taken apart: what isn't in every page is a pattern of its own. */
export type Template = {
  readonly page: Pattern;
  /** The description in the head, for search engines and share cards. */
  readonly summary: Pattern;
  /** The way from a range back to the collection, and the range in the heading. */
  readonly back: Pattern;
  readonly rangeName: Pattern;
  readonly description: Pattern;
  readonly table: Pattern;
  /** The cells of a row in each of its forms. */
  readonly cells: ReadonlyMap<RowForm, readonly Pattern[]>;
  readonly ranges: Pattern;
  readonly rangeItem: Pattern;
  /** A number of papers in words: of one, and of any other number. */
  readonly onePaper: Pattern;
  readonly manyPapers: Pattern;
  /** The ways to the ranges on either side. */
  readonly pagination: Pattern;
  readonly previous: Pattern;
  readonly next: Pattern;
};

const required = [
  ...["title", "path", "label", "count", "summary", "back", "rangeName", "description"],
  ...["table", "ranges", "pagination", "data"],
];

/**
 * Takes apart a template as Docusaurus rendered it; throws where its markup isn't as expected.
 * @param path the template's route, without the base path
 */
export function compileTemplate(html: string, path: string, baseUrl: string): Template {
  const { first, last, count } = numberSlots;
  const words = new Map([
    [path, "path"],
    [yearWord + slotWord("published"), "published"],
    [yearWord, "year"],
    ...Object.entries({ ...numberSlots, count: formatCount(count) }).map(
      ([name, number]) => [String(number), name] as const,
    ),
    ...addressSlots(baseUrl, ["previous", "next"]),
  ]);
  const { list, find, cut } = takeApart(html);
  const range = `${first}–${last}`;
  const body = find("body");
  const summary = list("meta", slotWord("description"));
  const back = find("p", `papers/${slotWord("name")}/"`);
  const rangeName = find("span", range, find("h1"));
  const description = find("p", slotWord("description"));
  const many = find("span", formatCount(count), find("header", slotWord("description")));
  const table = find("table", slotWord("rowTitle"));
  const rows = find("tbody", slotWord("rowTitle"));
  const ranges = find("ol", range);
  const rangeItem = find("li", formatCount(count), ranges);
  const lastItem = find("li", "<span>1", ranges);
  const pagination = find("nav", slotWord("previousTitle"));
  const previous = find("a", slotWord("previousTitle"));
  const next = find("a", slotWord("nextTitle"));
  const holes: readonly Hole[] = [
    ...summary.map((element, index): Hole => [element, index === 0 ? markupWord("summary") : ""]),
    [back, markupWord("back")],
    [rangeName, markupWord("rangeName")],
    [description, markupWord("description")],
    [many.inside, markupWord("count")],
    [table, markupWord("table")],
    [rows.inside, markupWord("rows")],
    [ranges, markupWord("ranges")],
    [ranges.inside, markupWord("items")],
    [find("span", formatCount(count), rangeItem).inside, markupWord("count")],
    [pagination, markupWord("pagination")],
    [previous, markupWord("earlier")],
    [next, markupWord("later")],
    [{ start: body.inside.end, end: body.inside.end }, markupWord("data")],
  ];
  const parse = (piece: Span) => parsePattern(cut(piece, holes), words);
  const page = parse({ start: 0, end: html.length });
  requireSlots(page, required);
  return {
    page,
    summary: parsePattern(summary.map((element) => cut(element, [])).join(""), words),
    back: parse(back),
    rangeName: parse(rangeName),
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
    ranges: parse(ranges),
    rangeItem: parse(rangeItem),
    onePaper: parse(find("span", "1", lastItem).inside),
    manyPapers: parse(many.inside),
    pagination: parse(pagination),
    previous: parse(previous),
    next: parse(next),
  };
}
