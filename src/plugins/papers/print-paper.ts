import { dataElementId, type PageLink, type PaperData } from "./content.ts";
import type { PaperRange } from "./paper-index.ts";
import { fillPattern } from "./pattern.ts";
import type { RenderedBody } from "./render-body.ts";
import type { Template } from "./template.ts";

/** The sidebar of a range, each paper's entry printed once for all pages of the range. */
export function printItems(papers: readonly PageLink[], template: Template): readonly string[] {
  return papers.map((paper) => fillPattern(template.item, itemValues(paper)));
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
  const { permalink, collection, previous, next } = data;
  const active = papers.findIndex((paper) => paper.permalink === permalink);
  const own = { ...itemValues(data), path: permalink.slice(baseUrl.length) };
  const activeItem = fillPattern(template.activeItem, { ...own, title: data.title });
  return fillPattern(template.page, {
    ...own,
    title: data.title,
    description: data.description,
    edit: data.editUrl,
    range: data.range,
    collection: collection.permalink,
    collectionTitle: collection.title,
    body: body.html,
    sidebar: items.with(active, activeItem).join(""),
    contents: body.toc
      .map(({ id, value }) => fillPattern(template.heading, { anchor: id, heading: value }))
      .join(""),
    cards: template.cards
      .filter(({ anchor }) => body.toc.some(({ id }) => id === anchor))
      .map(({ html }) => html)
      .join(""),
    earlier: previous
      ? fillPattern(template.previous, {
          previous: previous.permalink,
          previousTitle: previous.title,
        })
      : "",
    later: next ? fillPattern(template.next, { next: next.permalink, nextTitle: next.title }) : "",
    data: printData(data),
  });
}

function itemValues({ title, permalink }: PageLink) {
  return { item: permalink, itemTitle: title };
}

function printData(data: PaperData): string {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return `<script type="application/json" id="${dataElementId}">${json}</script>`;
}
