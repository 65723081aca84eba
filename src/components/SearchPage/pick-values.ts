import type { Locale } from "../../../scripts/lib/locale.ts";
import type { FacetName } from "../../search/facet.ts";
import type { FacetCount } from "../../search/search.ts";

/**
 * The values of a facet that a list shows: those with `wanted` in their name, chosen ones first, so
 * that each can be taken back; years from the latest, as nobody counts them.
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
  return (text === "" ? values : values.filter(isNamed)).toSorted(
    (a, b) => rank(a) - rank(b) || (facet === "year" ? Number(b.value) - Number(a.value) : 0),
  );
}
