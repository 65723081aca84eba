import { expect, test } from "vitest";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { arrangeValues } from "./arrange-values.ts";

function facetOf(
  facet: BrowseFacet["facet"],
  counts: Readonly<Record<string, number>>,
): BrowseFacet {
  const values = Object.entries(counts).map(([text, count]) => ({
    name: { text, language: "en" },
    count,
  }));
  return { facet, values, most: 9, total: values.length, papers: 20, absent: 0 };
}

const namesOf = (groups: ReturnType<typeof arrangeValues>) =>
  groups.map(({ initial, values }) => [initial, ...values.map(({ name }) => name.text)]);

test("journals by name are grouped by first letter, whatever accent or case it has", () => {
  const journals = facetOf("journal", { "Zeta 10": 3, "zeta 2": 1, Études: 1, Eta: 2, 臨床: 1 });
  expect(namesOf(arrangeValues(journals, "name", "en"))).toEqual([
    ["E", "Eta", "Études"],
    ["Z", "zeta 2", "Zeta 10"],
    ["#", "臨床"],
  ]);
  expect(namesOf(arrangeValues(journals, "count", "en"))).toEqual([
    ["", "Zeta 10", "zeta 2", "Études", "Eta", "臨床"],
  ]);
});

test("anything else by name is one group, and years keep their order until counts are asked for", () => {
  const areas = facetOf("area", { Nursing: 1, Cardiology: 2 });
  expect(namesOf(arrangeValues(areas, "name", "en"))).toEqual([["", "Cardiology", "Nursing"]]);
  const years = facetOf("year", { "2026": 1, "2024": 5 });
  expect(namesOf(arrangeValues(years, "count", "en"))).toEqual([["", "2024", "2026"]]);
});
