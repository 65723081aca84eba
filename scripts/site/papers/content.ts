import type { CslItem } from "../../lib/export/csl-item.ts";
import type { PageLink, PaperLink } from "../../lib/navigation/page-link.ts";
import type { RelatedPaper } from "../related/content.ts";

/** What a paper's page says of itself apart from its text; printed in it as one JSON block. */
export type PaperData = PaperLink & {
  readonly kind: "paper";
  readonly description: string;
  /** The paper itself, as a citation names it; absent where its record can't be read. */
  readonly cited?: CslItem;
  /** Where the record is edited. */
  readonly editUrl: string;
  readonly collection: PageLink;
  /** The page of its range of positions; absent where the collection has no other range. */
  readonly range?: PageLink;
  /** Where all papers of the range are, as a JSON array of `PaperLink` by position. */
  readonly rangeFile: string;
  readonly previous?: PaperLink;
  readonly next?: PaperLink;
};

/** All that the component of a paper's page shows. */
export type PaperContents = PaperData & {
  /** The body as HTML. */
  readonly html: string;
  /** Papers of the range by position, this one and some on either side of it. */
  readonly sidebar: readonly PaperLink[];
  /** Nearest first; few, or none. */
  readonly related: readonly RelatedPaper[];
  /** Where a reader tells what is wrong with it. */
  readonly correctionUrl: string;
};

/** The class of the elements in which reference managers look for a paper. */
export const coinsClass = "Z3988";

/** The plugin's name. */
export const papersPluginName = "papers";

/**
 * The one route of all papers, without the base path. The groups match every paper and, literally,
 * themselves, which is the page that Docusaurus renders as the template; no character of it is
 * forbidden in a file name of any system.
 */
export const templatePath = "papers/(.+)/(.+)/";

/** Where the development server answers with the contents of a printed page, without the base path. */
export const developmentPath = "__papers/";
