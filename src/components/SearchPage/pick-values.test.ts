import { expect, test } from "vitest";
import type { FacetName } from "../../search/facets/facet.ts";
import { pickValues } from "./pick-values.ts";

function pick(facet: FacetName, counts: Readonly<Record<string, number>>, chosen?: string) {
  const values = Object.entries(counts).map(([value, count]) => ({
    ...{ value, label: { en: value, "zh-Hant": value }, count },
    ...(value === chosen && { chosenAs: value }),
  }));
  return pickValues(facet, values, "", "en").map(({ value }) => value);
}

test("importance goes from high to low and years from the latest, whatever has most papers", () => {
  expect(pick("importance", { low: 9, high: 1, medium: 4 })).toEqual(["high", "medium", "low"]);
  expect(pick("year", { "2001": 9, "2024": 1, "2010": 4 })).toEqual(["2024", "2010", "2001"]);
  expect(pick("area", { Nursing: 9, Cardiology: 1 })).toEqual(["Nursing", "Cardiology"]);
});

test("what is chosen comes first, so that it can be taken back", () => {
  expect(pick("importance", { high: 1, low: 9 }, "low")).toEqual(["low", "high"]);
});
