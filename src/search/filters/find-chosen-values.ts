import type { FacetName, FacetValue } from "../facets/facet.ts";
import { isInRange, parseRange } from "../facets/parse-range.ts";
import { scoreBands } from "../facets/score-bands.ts";
import type { CatalogueIndex } from "../index/open-index.ts";
import type { Filters } from "../query/search-engine.ts";

/**
 * The values of a facet that a reader's filters choose, each with what they call it: its own name
 * in addresses or its name in either language, however written. Scores are chosen by band, and years by spans as well.
 */
export async function findChosenValues(
  name: FacetName,
  filters: Filters,
  index: Pick<CatalogueIndex, "facet" | "words">,
): Promise<ReadonlyMap<string, string>> {
  const chosen = filters[name] ?? [];
  if (chosen.length === 0) return new Map();
  if (name === "year") return nameYears(chosen, (await index.facet(name)).values);
  const values = name === "score" ? scoreBands : (await index.facet(name)).values;
  const exact = matchNames(chosen, values, (text) => text);
  if (new Set(exact.values()).size === chosen.length) return exact;
  const { folding } = await index.words();
  return matchNames(chosen, values, (text) => folding.fold(text).trim());
}

/** The values one of whose names has the same key as one of the choices, each with that choice. */
function matchNames(
  chosen: readonly string[],
  values: readonly FacetValue[],
  key: (text: string) => string,
): ReadonlyMap<string, string> {
  const choices = new Map(chosen.map((choice) => [key(choice), choice]));
  return new Map(
    values.flatMap(({ value, label }) => {
      const names = [value, label["zh-Hant"], label.en];
      const choice = names.map((own) => choices.get(key(own))).find((own) => own !== undefined);
      return choice === undefined ? [] : [[value, choice] as const];
    }),
  );
}

/** Years, and spans of them such as `2019-2022`. */
function nameYears(
  chosen: readonly string[],
  values: readonly FacetValue[],
): ReadonlyMap<string, string> {
  const spans = chosen.map((choice) => ({ choice, range: parseRange(choice.trim()) }));
  return new Map(
    values.flatMap(({ value }) => {
      const span = spans.find(({ range }) => range && isInRange(Number(value), range));
      return span === undefined ? [] : [[value, span.choice] as const];
    }),
  );
}
