import { formatCount } from "../../lib/format-count.ts";
import type { PageLink } from "../../lib/navigation/page-link.ts";
import { renderPageData } from "../../lib/navigation/page-link.ts";
import type { PaperRow } from "../../lib/navigation/paper-row.ts";
import type { PositionRange } from "../../lib/navigation/position-range.ts";
import { fillPattern, type Pattern } from "../template/pattern.ts";
import type { CollectionContents, CollectionData, RangeSummary } from "./content.ts";
import type { Template } from "./template.ts";
import type { RowForm } from "./template-contents.ts";

/** The whole HTML of the page of a collection or of one of its ranges. */
export function printCollection(
  { rows, ...data }: CollectionContents,
  template: Template,
  baseUrl: string,
): string {
  const { title, permalink, name, label, range, previous, next } = data;
  const shared = {
    title,
    path: permalink.slice(baseUrl.length),
    name,
    label: label.text,
    labelLanguage: label.language,
    count: printCount(data.count, template),
    table: rows.length > 0 ? fillPattern(template.table, { rows: printRows(rows, template) }) : "",
    data: renderPageData(data),
  };
  if (range === undefined)
    return fillPattern(template.page, { ...shared, ...ownValues(data, template) });
  return fillPattern(template.rangePage, {
    ...shared,
    ...rangeValues(range),
    earlier: printLink(template.previous, "previous", previous),
    later: printLink(template.next, "next", next),
  });
}

function ownValues({ name, description, ranges }: CollectionData, template: Template) {
  const described = description && {
    description: description.text,
    descriptionLanguage: description.language,
  };
  const items = ranges.map((summary) => printRange(summary, name, template)).join("");
  return {
    summary: described ? fillPattern(template.summary, described) : "",
    description: described ? fillPattern(template.description, described) : "",
    ranges: ranges.length > 0 ? fillPattern(template.ranges, { items }) : "",
  };
}

function printRange({ range, count }: RangeSummary, name: string, template: Template): string {
  const values = { name, ...rangeValues(range), count: printCount(count, template) };
  return fillPattern(template.rangeItem, values);
}

function rangeValues({ first, last }: PositionRange) {
  return { first: String(first), last: String(last) };
}

function printCount(count: number, { onePaper, manyPapers }: Template): string {
  return fillPattern(count === 1 ? onePaper : manyPapers, { count: formatCount(count) });
}

function printLink(pattern: Pattern, slot: string, link: PageLink | undefined): string {
  if (link === undefined) return "";
  return fillPattern(pattern, { [slot]: link.permalink, [`${slot}Title`]: link.title });
}

function printRows(rows: readonly PaperRow[], template: Template): string {
  return rows.map((row) => `<tr>${printCells(row, template)}</tr>`).join("");
}

/** Each cell in the form that has what the row has. */
function printCells(row: PaperRow, { cells }: Template): string {
  const { finding, published, journal, score } = row;
  const forms: readonly RowForm[] = [
    "full",
    row.status ?? "full",
    finding ? "full" : "bare",
    published ? "full" : "bare",
    journal ? "full" : "bare",
    score === undefined ? "bare" : score.value === undefined ? "words" : "full",
  ];
  const values = rowValues(row);
  return forms.map((form, column) => fillPattern(cells.get(form)?.[column] ?? [], values)).join("");
}

function rowValues(row: PaperRow): Readonly<Record<string, string>> {
  const { title, finding, published = "", journal = "", score } = row;
  return {
    rowCollection: row.collection,
    rowId: row.id,
    position: String(row.position),
    rowTitle: title.text,
    rowTitleLanguage: title.language,
    finding: finding?.text ?? "",
    findingLanguage: finding?.language ?? "",
    published,
    year: published.slice(0, 4),
    journal,
    score: score?.text ?? "",
    scoreValue: String(score?.value ?? ""),
  };
}
