import type { Locale } from "../../../scripts/lib/locale.ts";
import type { LanguageText } from "../../../scripts/lib/record/localized-text.ts";
import { type FacetName, facetNames } from "../../search/facet.ts";
import { readFacetLabel } from "../../search/facet-label.ts";
import type { Filters, SearchResult } from "../../search/search.ts";
import { findChoice } from "./find-choice.ts";

/** A value that a reader has chosen: as the filters call it, and as readers do. */
export type Choice = {
  readonly facet: FacetName;
  readonly choice: string;
  readonly name: LanguageText;
};

/**
 * What filters choose, in the order of the facets; a value that isn't known, or not yet, goes by
 * what the filters call it, and so does a span of years.
 */
export function listChoices(
  filters: Filters,
  facets: SearchResult["facets"],
  locale: Locale,
): readonly Choice[] {
  return facetNames.flatMap((facet) =>
    (filters[facet] ?? []).map((choice) => {
      if (facet === "year" && choice.includes("-")) {
        return { facet, choice, name: { text: choice.replace("-", "–"), language: "und" } };
      }
      const value = facets[facet]?.find((value) => findChoice(value, [choice]) !== undefined);
      const name = value ? readFacetLabel(value, locale) : { text: choice, language: "und" };
      return { facet, choice, name };
    }),
  );
}
