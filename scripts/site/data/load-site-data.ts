import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { listFeeds } from "../../lib/feed/list-feeds.ts";
import type { Locale } from "../../lib/locale.ts";
import { buildBrowse, countIndex } from "../browse/build-browse.ts";
import type { BrowseFacet, BrowseOverview } from "../browse/content.ts";
import { loadCollections } from "../collections/load-collections.ts";
import { buildCompleteness, buildOverview } from "../overview/build-overview.ts";
import { browseDataName, type SiteData } from "./content.ts";

/** Values of a facet on the page of all facets. */
const firstValues = 6;

/**
 * All that pages show of the records as `generate` left them, but for what printed pages show.
 * @param collections those of the site in this locale, where they are loaded already
 */
export function loadSiteData(
  siteFolder: string,
  locale: Locale,
  collections = loadCollections(siteFolder, locale, "/"),
): SiteData {
  const index = readPaperIndex(siteFolder);
  const counted = countIndex(index, locale);
  const facets = buildBrowse(counted);
  return {
    ...Object.fromEntries(facets.map((facet) => [browseDataName(facet.facet), facet])),
    collections: collections.known,
    overview: buildOverview(index, locale, counted),
    completeness: buildCompleteness(index, locale),
    browse: summarise(facets),
    feeds: listFeeds(index, locale).map(({ has: _, ...listed }) => listed),
  };
}

function summarise(facets: readonly BrowseFacet[]): BrowseOverview {
  return {
    facets: facets.map((facet) => ({ ...facet, values: facet.values.slice(0, firstValues) })),
  };
}
