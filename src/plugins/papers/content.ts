import type { TOCItem } from "@docusaurus/mdx-loader";

/** A page by its title and its address, base path included. */
export type PageLink = { readonly title: string; readonly permalink: string };

/** What a paper's page says of itself apart from its text; printed in it as one JSON block. */
export type PaperData = PageLink & {
  readonly description: string;
  /** Where the record is edited. */
  readonly editUrl: string;
  readonly collection: PageLink;
  /** The range of positions that the sidebar shows, as a reader sees it. */
  readonly range: string;
  readonly previous?: PageLink;
  readonly next?: PageLink;
};

/** All that the component of a paper's page shows. */
export type PaperContents = PaperData & {
  /** The body as HTML. */
  readonly html: string;
  /** The cards and sections; `value` is HTML. */
  readonly toc: readonly TOCItem[];
  /** The papers of the range by position, this one among them. */
  readonly sidebar: readonly PageLink[];
};

/** The plugin's name. */
export const papersPluginName = "papers";

/**
 * The one route of all papers, without the base path. The group matches every paper and, literally,
 * itself, which is the page that Docusaurus renders as the template; no character of it is
 * forbidden in a file name of any system.
 */
export const templatePath = "papers/(.+)/";

/** Id of the element that holds a printed page's `PaperData` as JSON. */
export const dataElementId = "paper-data";

/** Where the development server answers with a paper's `PaperContents`, without the base path. */
export const developmentPath = "__papers/";

/** Where the development server tells of changed papers, without the base path. */
export const eventsPath = "__paper-changes";
