import type { Facet } from "../../../src/search/facets/facet.ts";
import { joinChoices } from "../../../src/search/facets/facet-choice.ts";
import { readFacetLabel } from "../../../src/search/facets/facet-label.ts";
import { countValues } from "../../../src/search/filters/count-facets.ts";
import { buildFolding } from "../../../src/search/words/folding.ts";
import type { Locale } from "../../lib/locale.ts";
import { type CatalogueFacet, catalogueFacets } from "../../lib/navigation/address.ts";
import {
  listShown,
  type PaperIndex,
  type PaperIndexEntry,
} from "../../lib/navigation/paper-index.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { buildCharacterTable } from "../search/character-table.ts";
import { openFacets } from "../search/facet-builder.ts";
import { readFacetValues } from "../search/facet-values.ts";
import type { BrowseFacet, BrowseValue } from "./content.ts";

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

/** All values of a facet, most papers first, then in code-point order. */
export type CountedFacet = {
  readonly values: readonly BrowseValue[];
  /** Papers, and those of them that have no value. */
  readonly papers: number;
  readonly absent: number;
};

/**
 * The values of what papers are browsed by in the words of one locale, counted as the catalogue counts them: what its
 * readers choose as one is one here. Papers without a page in the locale are left out.
 */
export function countIndex(
  index: PaperIndex,
  locale: Locale,
  fold = buildFolding(buildCharacterTable()).fold,
): ReadonlyMap<CatalogueFacet, CountedFacet> {
  const builder = openFacets(index, fold);
  builder.add(readFacetValues(listShown(index, locale).flatMap((entry) => toPaper(entry) ?? [])));
  const facets = builder.build();
  return new Map(
    catalogueFacets.flatMap((name) => {
      const facet = facets.get(name);
      return facet === undefined ? [] : [[name, countFacet(name, facet, locale)] as const];
    }),
  );
}

function countFacet(name: CatalogueFacet, facet: Facet, locale: Locale): CountedFacet {
  const counts = new Uint32Array(facet.sets.length + 1);
  for (const code of facet.codes) counts[code] = (counts[code] ?? 0) + 1;
  const values = joinChoices(name, countValues(facet, counts), locale)
    .map((value) => ({ name: readFacetLabel(value, locale), count: value.count }))
    .sort(byCount);
  return { values, papers: facet.codes.length, absent: counts[0] ?? 0 };
}

function byCount(a: BrowseValue, b: BrowseValue): number {
  return b.count - a.count || (a.name.text < b.name.text ? -1 : 1);
}

/** A paper with what the index knows of its record; `undefined` for a page without a record, or one with an error. */
function toPaper({ collection, id, position, rows, known }: PaperIndexEntry): Paper | undefined {
  if (rows === undefined || known === undefined) return undefined;
  return { collection, id, record: { ...known.record, position } };
}
