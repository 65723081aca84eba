import { splitPaperName } from "../../../src/remark/paper-name.ts";
import type { Locale } from "../../lib/locale.ts";
import { type PageLink, type PaperLink, renderPageData } from "../../lib/navigation/page-link.ts";
import type { Site } from "../frame/frame.ts";
import type { RelatedPaper } from "../related/content.ts";
import { fillPattern, type Pattern } from "../template/pattern.ts";
import { renderBreadcrumbList } from "./breadcrumb-list.ts";
import type { LoadedPaper } from "./load-paper.ts";
import type { PaperRange } from "./paper-range.ts";
import { printName, type Template } from "./template.ts";

/** Papers that the printed sidebar has on either side of the page's own; the app loads them all. */
const neighbours = 7;

/** The sidebar of a range, each paper's entry printed once for all pages of the range. */
export function printItems(
  papers: readonly PaperLink[],
  template: Template,
  locale: Locale,
): readonly string[] {
  return papers.map((paper) => fillPattern(template.item, nameValues("item", paper, locale)));
}

/**
 * The whole HTML of a paper's page.
 * @param items the entries of its range, from `printItems`
 */
export function printPaper(
  { data, body, citation, correctionUrl }: LoadedPaper,
  related: readonly RelatedPaper[],
  { papers }: PaperRange,
  items: readonly string[],
  template: Template,
  { baseUrl, locale }: Site,
): string {
  const { title, permalink, collection, range } = data;
  const own = {
    title,
    titleMarked: printName(data, locale),
    name: splitPaperName(title).title,
    path: permalink.slice(baseUrl.length),
  };
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
    correction: correctionUrl,
    body,
    breadcrumbs: renderBreadcrumbList(crumbs, template.url),
    rangeCrumb: rangeValues ? fillPattern(template.rangeCrumb, rangeValues) : "",
    sidebar: rangeValues
      ? fillPattern(template.sidebarRange, { ...rangeValues, items: window })
      : window,
    related: printRelated(related, template),
    earlier: printLink(template.previous, "previous", data.previous, locale),
    later: printLink(template.next, "next", data.next, locale),
    data: renderPageData(data) + citation,
  });
}

function printRelated(related: readonly RelatedPaper[], template: Template): string {
  if (related.length === 0) return "";
  const relatedItems = related.map((paper) =>
    fillPattern(template.relatedItems.get(paper.status ?? "sound") ?? [], {
      ...linkValues("related", paper),
      relatedLanguage: paper.language,
      reasonLabel: paper.reason.label,
      reason: paper.reason.text,
      reasonLanguage: paper.reason.language,
    }),
  );
  return fillPattern(template.relatedList, { relatedItems: relatedItems.join("") });
}

function printLink(
  pattern: Pattern,
  slot: string,
  link: PaperLink | undefined,
  locale: Locale,
): string {
  return link === undefined ? "" : fillPattern(pattern, nameValues(slot, link, locale));
}

function linkValues(slot: string, { title, permalink }: PageLink) {
  return { [slot]: permalink, [`${slot}Title`]: title };
}

function nameValues(slot: string, paper: PaperLink, locale: Locale) {
  return { ...linkValues(slot, paper), [`${slot}TitleMarked`]: printName(paper, locale) };
}
