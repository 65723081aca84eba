import { formatCount } from "../../../scripts/lib/format-count.ts";
import { cut, cutInside } from "../printed-pages/cut.ts";
import { type Pattern, parsePattern, requireSlots } from "../printed-pages/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../printed-pages/slots.ts";
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
  const parse = (piece: string) => parsePattern(piece, words);
  const summary = cutSummary(html);
  const back = cut(summary.rest, "p", `papers/${slotWord("name")}/"`, markupWord("back"));
  const rangeName = cut(back.rest, "span", `${first}–${last}`, markupWord("rangeName"));
  const description = cut(rangeName.rest, "p", slotWord("description"), markupWord("description"));
  const many = cutInside(description.rest, "span", formatCount(count), markupWord("count"));
  const table = cut(many.rest, "table", slotWord("rowTitle"), markupWord("table"));
  const body = cutInside(table.piece, "tbody", slotWord("rowTitle"), markupWord("rows"));
  const ranges = cut(table.rest, "ol", `${first}–${last}`, markupWord("ranges"));
  const items = cutInside(ranges.piece, "ol", `${first}–${last}`, markupWord("items"));
  const [manyItem = "", oneItem = ""] = items.piece.split(/(?<=<\/li>)/);
  const pagination = cut(ranges.rest, "nav", slotWord("previousTitle"), markupWord("pagination"));
  const previous = cut(pagination.piece, "a", slotWord("previousTitle"), markupWord("earlier"));
  const next = cut(previous.rest, "a", slotWord("nextTitle"), markupWord("later"));
  const page = parse(pagination.rest.replace("</body>", `${markupWord("data")}</body>`));
  requireSlots(page, required);
  return {
    page,
    summary: parse(summary.piece),
    back: parse(back.piece),
    rangeName: parse(rangeName.piece),
    description: parse(description.piece),
    table: parse(body.rest),
    cells: parseRows(body.piece, parse),
    ranges: parse(items.rest),
    rangeItem: parse(cutInside(manyItem, "span", formatCount(count), markupWord("count")).rest),
    onePaper: parse(cutInside(oneItem, "span", "<span>1").piece),
    manyPapers: parse(many.piece),
    pagination: parse(next.rest),
    previous: parse(previous.piece),
    next: parse(next.piece),
  };
}

/** Takes out the elements of the head with the description, which not every collection has. */
function cutSummary(html: string) {
  const elements = new RegExp(`<meta [^>]*${slotWord("description")}[^>]*>`, "g");
  const [first = "</head>"] = html.match(elements) ?? [];
  return {
    piece: (html.match(elements) ?? []).join(""),
    rest: html.replace(first, markupWord("summary")).replace(elements, ""),
  };
}

function parseRows(
  rows: string,
  parse: (piece: string) => Pattern,
): ReadonlyMap<RowForm, readonly Pattern[]> {
  const cells = rows
    .split(/(?<=<\/tr>)/)
    .map((row) => (row.match(/<(td|th)[ >][\s\S]*?<\/\1>/g) ?? []).map(parse));
  return new Map(rowForms.map((form, index) => [form, cells[index] ?? []]));
}
