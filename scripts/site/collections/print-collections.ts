import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatCount } from "../../lib/format-count.ts";
import { withBase } from "../../lib/navigation/address.ts";
import { type PageLink, renderPageData } from "../../lib/navigation/page-link.ts";
import type { PaperRow } from "../../lib/navigation/paper-row.ts";
import type { PositionRange } from "../../lib/navigation/position-range.ts";
import { type Shard, takeShare } from "../../lib/site/shard.ts";
import type { Frame } from "../frame/frame.ts";
import { addPolicy } from "../frame/policy.ts";
import { movedPath } from "../offline/content.ts";
import { fillPattern, type Pattern, parsePattern } from "../template/pattern.ts";
import { slotWord } from "../template/slots.ts";
import type { CollectionContents, CollectionData, RangeSummary } from "./content.ts";
import { loadCollections, type Redirect } from "./load-collections.ts";
import { compileTemplate, type Template } from "./template.ts";
import type { RowForm } from "./template-contents.ts";

/** Writes a shard of the pages of collections, ranges and former addresses into the built site. */
export async function printCollections(
  { site, outDir, templates }: Frame,
  shard: Shard,
): Promise<void> {
  const { baseUrl } = site;
  const { pages, redirects } = loadCollections(site.folder, site.locale, baseUrl);
  const template = compileTemplate(templates, baseUrl);
  for (const page of takeShare(pages, shard)) {
    const folder = join(outDir, page.permalink.slice(baseUrl.length));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), printCollection(page, template, baseUrl));
  }
  await writeRedirects(takeShare(redirects, shard), outDir, site);
}

/**
 * Writes a page at each former address that leads on at once, with or without scripts (with them to
 * the same anchor), and tells search engines where the paper is now.
 * @param outDir the folder of the locale's built site
 */
async function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  site: Frame["site"],
): Promise<void> {
  const page = parsePattern(addPolicy(renderRedirect(slotWord("address"), site)));
  for (const { from, to } of redirects) {
    const path = join(outDir, from.endsWith(".html") ? from : `${from}/index.html`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fillPattern(page, { address: withBase(to, site.baseUrl) }));
  }
}

function renderRedirect(address: string, { url, baseUrl, locale }: Frame["site"]): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${url}${address}</title>
<link rel="icon" href="${baseUrl}img/favicon.svg">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${url}${address}">
</head>
<body>
<p><a href="${address}">${url}${address}</a></p>
<script src="${baseUrl}${movedPath}"></script>
</body>
</html>
`;
}

/** The whole HTML of the page of a collection or of one of its ranges. */
function printCollection(
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
