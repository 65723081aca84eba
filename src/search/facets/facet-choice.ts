import type { Locale } from "../../../scripts/lib/locale.ts";
import { catalogueFacets } from "../../../scripts/lib/navigation/address.ts";
import type { FacetName, FacetValue } from "./facet.ts";

/**
 * What addresses call a value that readers of a locale choose: its name as the page shows it, so
 * that an address can be read; a collection, a band of scores and an importance have a name of
 * their own in addresses, the same for both locales.
 * @example readFacetChoice("area", { value: "急诊", label: { "zh-Hant": "急診", en: "ER" } }, "zh-Hant") // "急診"
 */
export function readFacetChoice(
  facet: FacetName,
  { value, label }: FacetValue,
  locale: Locale,
): string {
  return facet === "tags" || catalogueFacets.some((named) => named === facet)
    ? label[locale]
    : value;
}

/** Whether a value is what addresses call so: by its name in either locale or by its own. */
export function isFacetChoice({ value, label }: FacetValue, choice: string): boolean {
  return [value, label["zh-Hant"], label.en].includes(choice);
}

/**
 * Values as readers of a locale choose them: those that addresses call the same are one, with the
 * papers of all, and most papers come first. Where no two are, they stay as they are.
 */
export function joinChoices<Value extends FacetValue & { readonly count: number }>(
  facet: FacetName,
  values: readonly Value[],
  locale: Locale,
): readonly Value[] {
  const joined = new Map<string, Value>();
  for (const value of values) {
    const choice = readFacetChoice(facet, value, locale);
    const before = joined.get(choice);
    const count = value.count + (before?.count ?? 0);
    joined.set(choice, { ...value, ...before, count });
  }
  if (joined.size === values.length) return values;
  return [...joined.values()].sort((a, b) => b.count - a.count);
}
