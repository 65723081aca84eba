import type { CatalogueFacet } from "../../lib/navigation/address.ts";
import type { BrowseFacet, BrowseValue } from "./content.ts";
import type { CountedFacet } from "./count-values.ts";

/** Values that a page lists: a reader looks through them, and the page stays small. */
export const mostListed = 300;

/** What is longer is no name: UTF-16 units. */
const longestName = 200;

/** The values of each facet as pages list them. */
export function buildBrowse(
  facets: ReadonlyMap<CatalogueFacet, CountedFacet>,
): readonly BrowseFacet[] {
  return Array.from(facets, ([facet, { values, papers, absent }]) => {
    const listed = values
      .filter(({ name: { text } }) => text.length <= longestName)
      .slice(0, mostListed);
    return {
      facet,
      values: facet === "year" ? listed.sort(byYear) : listed,
      most: values[0]?.count ?? 0,
      total: values.length,
      papers,
      absent,
    };
  });
}

function byYear(a: BrowseValue, b: BrowseValue): number {
  return Number(b.name.text) - Number(a.name.text);
}
