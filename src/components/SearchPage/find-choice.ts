import { isFacetChoice } from "../../search/facet-choice.ts";
import type { FacetCount } from "../../search/search.ts";

/**
 * What filters call a value, where they choose it: by what the last results say, which may still be
 * those from before it was chosen, or by its names.
 */
export function findChoice(value: FacetCount, choices: readonly string[]): string | undefined {
  return choices.find((choice) => value.chosenAs === choice || isFacetChoice(value, choice));
}
