import { groupBy } from "../../../scripts/lib/group-by.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { CatalogueFacet } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseFacet, BrowseValue } from "../../../scripts/site/browse/content.ts";

/** What values are arranged by. */
export const arrangements = ["count", "name"] as const;
export type Arrangement = (typeof arrangements)[number];

/** How a facet's values stand when its page is built: years in their order, others by papers. */
export function usualArrangement(facet: CatalogueFacet): Arrangement {
  return facet === "year" ? "name" : "count";
}

/** Values that stand together, under the letter that they begin with where there are several groups. */
type ValueGroup = { readonly initial: string; readonly values: readonly BrowseValue[] };

/** A facet's values as arranged; many names, such as those of journals, are grouped by first letter. */
export function arrangeValues(
  { facet, values }: BrowseFacet,
  arrangement: Arrangement,
  locale: Locale,
): readonly ValueGroup[] {
  if (arrangement === usualArrangement(facet)) return [{ initial: "", values }];
  if (arrangement === "count") {
    return [{ initial: "", values: [...values].sort((a, b) => b.count - a.count) }];
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = [...values].sort((a, b) => collator.compare(a.name.text, b.name.text));
  if (facet !== "journal") return [{ initial: "", values: sorted }];
  return Array.from(
    groupBy(sorted, ({ name }) => initialOf(name.text)),
    ([initial, own]) => ({ initial, values: own }),
  );
}

/**
 * The Latin letter that a name begins with, or `#`.
 * @example initialOf("Études") // "E"
 */
function initialOf(name: string): string {
  return /^[A-Z]/.exec(name.normalize("NFKD").toUpperCase())?.[0] ?? "#";
}
