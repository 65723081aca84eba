import { translate } from "@docusaurus/Translate";
import type { Phrase } from "../../../scripts/lib/card/phrase.ts";
import { groupBy } from "../../../scripts/lib/group-by.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { LanguageText } from "../../../scripts/lib/record/schema/localized-text.ts";
import { type FacetName, facetNames } from "../../search/facets/facet.ts";
import { isFacetChoice } from "../../search/facets/facet-choice.ts";
import { readFacetLabel } from "../../search/facets/facet-label.ts";
import type { FacetCount, Filters, SearchResult } from "../../search/query/search-engine.ts";
import { facetLabels } from "../facet-labels.ts";

/** A value that a reader has chosen: as the filters call it, and as readers do. */
type Choice = {
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

/**
 * What filters call a value, where they choose it: by what the last results say, which may still be
 * those from before it was chosen, or by its names.
 */
export function findChoice(value: FacetCount, choices: readonly string[]): string | undefined {
  return choices.find((choice) => value.chosenAs === choice || isFacetChoice(value, choice));
}

/**
 * What choices ask for, in words: “Area: Cardiology or Nursing; Year: 2024”.
 * @param choices at least one
 */
export function nameChoices(choices: readonly Choice[], locale: string): Phrase {
  const labels = facetLabels();
  const between = translate({ id: "search.choices.and", message: "；" });
  const groups = [...groupBy(choices, ({ facet }) => labels[facet])];
  return groups.flatMap(([facet, group], index): Phrase => {
    const start = translate({ id: "search.choices.of", message: "{facet}：" }, { facet });
    return [index > 0 ? between + start : start, ...joinNames(group, locale)];
  });
}

/** Any of the values will do, which is what a reader's `or` says. */
function joinNames(group: readonly Choice[], locale: string): Phrase {
  const names = group.map(({ name }) => name);
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  let next = 0;
  return list.formatToParts(names.map(({ text }) => text)).map(({ type, value }) => {
    const name = type === "element" ? names[next] : undefined;
    if (name !== undefined) next += 1;
    return name ?? value;
  });
}

/** The filters with a choice added, or taken out where it was one of them. */
export function toggleFilter(filters: Filters, facet: FacetName, choice: string): Filters {
  const { [facet]: chosen = [], ...others } = filters;
  const rest = chosen.filter((other) => other !== choice);
  const next = rest.length < chosen.length ? rest : [...chosen, choice];
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
