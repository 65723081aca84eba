import type { Locale } from "../../../scripts/lib/locale.ts";
import type { Level } from "../../../scripts/lib/record/schema/paper-record.ts";
import type { FacetName } from "../../search/facets/facet.ts";
import type { FacetCount } from "../../search/query/search-engine.ts";

const levels: readonly string[] = ["high", "medium", "low"] satisfies readonly Level[];

/** Where a value stands whose facet has an order of its own; else all stand alike, as they are counted. */
function placeOf(facet: FacetName, { value }: FacetCount): number {
  if (facet === "year") return -Number(value);
  return facet === "importance" ? levels.indexOf(value) : 0;
}

/**
 * The values of a facet that a list shows: those with `wanted` in their name, chosen ones first, so
 * that each can be taken back; years from the latest, as nobody counts them, and levels of
 * importance from the highest.
 */
export function pickValues(
  facet: FacetName,
  values: readonly FacetCount[],
  wanted: string,
  locale: Locale,
): readonly FacetCount[] {
  const text = wanted.trim().toLowerCase();
  const isNamed = ({ label, value }: FacetCount) =>
    label[locale].toLowerCase().includes(text) || value.includes(text);
  const rank = ({ chosenAs }: FacetCount) => (chosenAs === undefined ? 1 : 0);
  // There may be thousands, and nobody looks for one most of the time.
  return [...(text === "" ? values : values.filter(isNamed))].sort(
    (a, b) => rank(a) - rank(b) || placeOf(facet, a) - placeOf(facet, b),
  );
}
