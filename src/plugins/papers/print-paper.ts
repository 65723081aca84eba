import { renderPageData } from "../printed-pages/page-data.ts";
import type { PageLink } from "../printed-pages/page-link.ts";
import { fillPattern, type Pattern } from "../printed-pages/pattern.ts";
import { renderBreadcrumbList } from "./breadcrumb-list.ts";
import type { PaperData } from "./content.ts";
import type { PaperRange } from "./paper-index.ts";
import type { RenderedBody } from "./render-body.ts";
import type { Template } from "./template.ts";

/** Papers that the printed sidebar has on either side of the page's own; the app loads them all. */
const neighbours = 7;

/** The sidebar of a range, each paper's entry printed once for all pages of the range. */
export function printItems(papers: readonly PageLink[], template: Template): readonly string[] {
  return papers.map((paper) => fillPattern(template.item, linkValues("item", paper)));
}

/**
 * The whole HTML of a paper's page.
 * @param items the entries of its range, from `printItems`
 */
export function printPaper(
  data: PaperData,
  body: RenderedBody,
  { papers }: PaperRange,
  items: readonly string[],
  template: Template,
  baseUrl: string,
): string {
  const { title, permalink, collection, range } = data;
  const own = { title, path: permalink.slice(baseUrl.length) };
  const active = papers.findIndex((paper) => paper.permalink === permalink);
  const window = items
    .with(active, fillPattern(template.activeItem, own))
    .slice(Math.max(0, active - neighbours), active + neighbours + 1)
    .join("");
  const rangeValues = range && linkValues("range", range);
  const crumbs = [collection, ...(range ? [range] : []), data];
  return fillPattern(template.page, {
    ...own,
    ...linkValues("collection", collection),
    description: data.description,
    edit: data.editUrl,
    body: body.html,
    breadcrumbs: renderBreadcrumbList(crumbs, template.url),
    rangeCrumb: rangeValues ? fillPattern(template.rangeCrumb, rangeValues) : "",
    sidebar: rangeValues
      ? fillPattern(template.sidebarRange, { ...rangeValues, items: window })
      : window,
    contents: body.toc
      .map(({ id, value }) => fillPattern(template.heading, { anchor: id, heading: value }))
      .join(""),
    cards: template.cards
      .filter(({ anchor }) => body.toc.some(({ id }) => id === anchor))
      .map(({ html }) => html)
      .join(""),
    earlier: printLink(template.previous, "previous", data.previous),
    later: printLink(template.next, "next", data.next),
    data: renderPageData(data),
  });
}

function printLink(pattern: Pattern, slot: string, link: PageLink | undefined): string {
  return link === undefined ? "" : fillPattern(pattern, linkValues(slot, link));
}

function linkValues(slot: string, { title, permalink }: PageLink) {
  return { [slot]: permalink, [`${slot}Title`]: title };
}
