import type { Facet } from "../../../src/search/facet.ts";
import { joinChoices } from "../../../src/search/facet-choice.ts";
import { readFacetLabel } from "../../../src/search/facet-label.ts";
import { buildFolding } from "../../../src/search/folding.ts";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Locale } from "../../lib/locale.ts";
import { type CatalogueFacet, catalogueFacets } from "../../lib/navigation/address.ts";
import { listShown, type PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import type { Paper } from "../../lib/record/schema.ts";
import { buildCharacterTable } from "../search/character-table.ts";
import { openFacets, readFacetValues } from "../search/facet-builder.ts";
import type { BrowseFacet, BrowseValue } from "./content.ts";

/** What the papers of a site that have a page in a locale can be browsed by. */
export function loadBrowse(siteFolder: string, locale: Locale): readonly BrowseFacet[] {
  const papers = listShown(readPaperIndex(siteFolder), locale).flatMap(
    (entry) => buildBrowsedPaper(entry) ?? [],
  );
  return buildBrowse(papers, locale, buildFolding(buildCharacterTable()).fold);
}

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

/**
 * A paper of the index with what it is browsed by, as its record has it, and nothing else;
 * `undefined` for a page without a record.
 */
export function buildBrowsedPaper(entry: PaperIndexEntry): Paper | undefined {
  const { collection, id, position, rows, known } = entry;
  if (rows === undefined || known === undefined) return undefined;
  const { applicationArea, studyType, country, journal, published } = known.record;
  return {
    collection,
    id,
    record: {
      position,
      title: rows["zh-Hant"].title.text,
      ...(applicationArea && { applicationArea }),
      ...(studyType && { studyType }),
      ...(country && { country }),
      ...(journal !== undefined && { journal }),
      ...(published !== undefined && { published }),
    },
  };
}
