import type { Facet } from "../../../src/search/facet.ts";
import { joinChoices } from "../../../src/search/facet-choice.ts";
import { readFacetLabel } from "../../../src/search/facet-label.ts";
import type { Locale } from "../../lib/locale.ts";
import { type CatalogueFacet, catalogueFacets } from "../../lib/navigation/address.ts";
import type { Paper } from "../../lib/record/schema.ts";
import { openFacets, readFacetValues } from "../search/facet-builder.ts";
import type { BrowseFacet, BrowseValue } from "./content.ts";

/** Values that a page lists: a reader looks through them, and the page stays small. */
export const mostListed = 300;

/** What is longer is no name: UTF-16 units. */
const longestName = 200;

/**
 * The values of each facet in the words of one locale, counted as the catalogue counts them: what its
 * readers choose as one is one here.
 * @param papers in the order of the index; nothing of a record is read but what is browsed by
 * @param fold the folding of the search
 */
export function buildBrowse(
  papers: readonly Paper[],
  locale: Locale,
  fold: (text: string) => string,
): readonly BrowseFacet[] {
  const builder = openFacets([], fold);
  builder.add(readFacetValues(papers));
  const facets = builder.build();
  return catalogueFacets.map((name) => {
    const facet = facets.get(name);
    return listValues(name, facet ?? { values: [], codes: new Uint16Array() }, locale);
  });
}

function listValues(name: CatalogueFacet, { values, codes }: Facet, locale: Locale): BrowseFacet {
  const counts = new Uint32Array(values.length + 1);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const counted = values.map((value, index) => ({ ...value, count: counts[index + 1] ?? 0 }));
  const joined = joinChoices(name, counted, locale);
  const listed = joined
    .map((value) => ({ name: readFacetLabel(value, locale), count: value.count }))
    .filter(({ name: { text } }) => text.length <= longestName)
    .sort(byCount)
    .slice(0, mostListed);
  return {
    facet: name,
    values: name === "year" ? listed.sort(byYear) : listed,
    most: joined.reduce((most, { count }) => Math.max(most, count), 0),
    total: joined.length,
    papers: codes.length,
    absent: counts[0] ?? 0,
  };
}

function byCount(a: BrowseValue, b: BrowseValue): number {
  return b.count - a.count || (a.name.text < b.name.text ? -1 : 1);
}

function byYear(a: BrowseValue, b: BrowseValue): number {
  return Number(b.name.text) - Number(a.name.text);
}
