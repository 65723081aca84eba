import type { Facet, FacetName, FacetValue } from "../facets/facet.ts";
import { bandOf, scoreBands } from "../facets/score-bands.ts";
import type { FacetCount } from "../query/search-engine.ts";
import type { Mask } from "./masks.ts";

/**
 * How many papers have each value of a facet, among those that pass the masks of the other facets:
 * a reader sees what choosing another value would give.
 * @param choices what the reader's filter calls each chosen value, by the value
 */
export function countFacet(
  name: FacetName,
  facet: Facet,
  papers: Iterable<number>,
  masks: ReadonlyMap<FacetName, Mask>,
  choices: ReadonlyMap<string, string>,
): readonly FacetCount[] {
  const others = [...masks].filter(([other]) => other !== name).map(([, mask]) => mask);
  const counts = new Uint32Array(facet.sets.length + 1);
  for (const paper of papers) {
    const isIn = others.every((mask) => mask.allowed[mask.facet.codes[paper] ?? 0] === 1);
    const code = facet.codes[paper] ?? 0;
    if (isIn) counts[code] = (counts[code] ?? 0) + 1;
  }
  const valued = countValues(facet, counts);
  const all = name === "score" ? sumBands(valued) : valued.sort((a, b) => b.count - a.count);
  return all.flatMap((counted) => {
    const chosenAs = choices.get(counted.value);
    if (chosenAs !== undefined) return [{ ...counted, chosenAs }];
    return counted.count > 0 ? [counted] : [];
  });
}

/**
 * The values of a facet, each with its papers.
 * @param counts how many papers have each set; the first is for papers without a value
 */
export function countValues(
  { values, sets }: Facet,
  counts: Uint32Array,
): (FacetValue & { count: number })[] {
  const counted = values.map((value) => ({ ...value, count: 0 }));
  for (const [index, set] of sets.entries()) {
    for (const place of set) {
      const value = counted[place];
      if (value) value.count += counts[index + 1] ?? 0;
    }
  }
  return counted;
}

function sumBands(scores: readonly (FacetValue & { count: number })[]): FacetCount[] {
  const bands = scoreBands.map(({ value, label }) => ({ value, label, count: 0 }));
  for (const { value, count } of scores) {
    const band = bands[bandOf(Number(value))];
    if (band) band.count += count;
  }
  return bands;
}
