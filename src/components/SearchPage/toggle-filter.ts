import type { FacetName } from "../../search/facet.ts";
import type { Filters } from "../../search/search.ts";

/** The filters with a choice added, or taken out where it was one of them. */
export function toggleFilter(filters: Filters, facet: FacetName, choice: string): Filters {
  const { [facet]: chosen = [], ...others } = filters;
  const rest = chosen.filter((other) => other !== choice);
  const next = rest.length < chosen.length ? rest : [...chosen, choice];
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
