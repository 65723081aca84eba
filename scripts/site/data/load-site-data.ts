import type { Locale } from "../../lib/locale.ts";
import type { BrowseFacet, BrowseOverview } from "../browse/content.ts";
import { loadBrowse } from "../browse/load-browse.ts";
import { loadCollections } from "../collections/load-collections.ts";
import { loadOverview } from "../overview/load-overview.ts";
import { browseDataName, type SiteData } from "./content.ts";

/** Values of a facet on the page of all facets. */
const firstValues = 6;

/** All that pages show of the records as `generate` left them, but for what printed pages show. */
export function loadSiteData(siteFolder: string, locale: Locale): SiteData {
  const facets = loadBrowse(siteFolder, locale);
  return {
    ...Object.fromEntries(facets.map((facet) => [browseDataName(facet.facet), facet])),
    collections: loadCollections(siteFolder, locale, "/").known,
    overview: loadOverview(siteFolder, locale),
    browse: summarise(facets),
  };
}

function summarise(facets: readonly BrowseFacet[]): BrowseOverview {
  return {
    facets: facets.map((facet) => ({ ...facet, values: facet.values.slice(0, firstValues) })),
  };
}
