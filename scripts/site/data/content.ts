import {
  browseAddress,
  browseRoot,
  type CatalogueFacet,
  catalogueFacets,
} from "../../lib/navigation/address.ts";
import type { BrowseFacet, BrowseOverview } from "../browse/content.ts";
import type { KnownCollections } from "../collections/content.ts";
import { feedsAddress, type ListedFeed } from "../feeds/content.ts";
import { offlineAddress } from "../offline/content.ts";
import type { CompletenessData, OverviewData } from "../overview/content.ts";

/** What the site's pages show that changes with the records, each under the name of its file. */
export type SiteData = {
  readonly collections: KnownCollections;
  readonly overview: OverviewData;
  readonly completeness: CompletenessData;
  readonly browse: BrowseOverview;
  /** In the order of their page. */
  readonly feeds: readonly ListedFeed[];
} & { readonly [Name in BrowseDataName]?: BrowseFacet };

export type SiteDataName = keyof SiteData;

type BrowseDataName = `browse-${CatalogueFacet}`;

/** What the values of a facet are called among the site's data. */
export function browseDataName(facet: CatalogueFacet): BrowseDataName {
  return `browse-${facet}`;
}

/**
 * Where a browser finds data of the site, without the base path.
 * @example dataAddress("overview") // "data/overview.json"
 */
export function dataAddress(name: string): string {
  return `data/${name}.json`;
}

const dataOfPages: ReadonlyMap<string, SiteDataName> = new Map([
  ["/", "collections"],
  ["/search/", "collections"],
  ["/study/", "collections"],
  [offlineAddress, "collections"],
  ["/overview/", "overview"],
  ["/completeness/", "completeness"],
  [feedsAddress, "feeds"],
  [browseRoot, "browse"],
  ...catalogueFacets.map((facet) => [browseAddress(facet), browseDataName(facet)] as const),
]);

/**
 * The data without which a page can't be shown; `undefined` for a page of any other kind.
 * @param pathname in any form that leads to the page
 * @param baseUrl the base path of the locale's site, with `/` at either end
 */
export function findPageData(pathname: string, baseUrl: string): SiteDataName | undefined {
  const page = pathname.replace(/\/(?:index\.html)?$/, "");
  return dataOfPages.get(`${page}/`.slice(baseUrl.length - 1));
}
