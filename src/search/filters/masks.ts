import { type Facet, type FacetName, facetNames } from "../facets/facet.ts";
import { isInRange, parseRange } from "../facets/parse-range.ts";
import { bandOf, scoreBands } from "../facets/score-bands.ts";
import type { CatalogueIndex, SearchIndex } from "../index/open-index.ts";
import type { Filters } from "../query/search-engine.ts";
import { findChosenValues } from "./find-chosen-values.ts";

/** Which sets of values let a paper through, by code; the first is for papers without a value. */
export type Mask = { readonly facet: Facet; readonly allowed: Uint8Array };

/** The mask of a condition in a query; nothing passes where no value is meant. */
export async function buildConditionMask(
  { facet: name, operand }: { readonly facet: FacetName; readonly operand: string },
  index: SearchIndex,
): Promise<Mask> {
  const facet = await index.facet(name);
  const isMeant = isOrdered(name) ? meansNumber(operand) : meansText(operand, index);
  return { facet, allowed: maskOf(facet, (place) => isMeant(facet.values[place])) };
}

/** Whether the paper passes all masks. */
export function passesAll(paper: number, masks: readonly Mask[]): boolean {
  return masks.every(({ facet, allowed }) => allowed[facet.codes[paper] ?? 0] === 1);
}

/** The masks of a reader's choices, by facet; an empty choice is none. */
export async function buildFilterMasks(
  filters: Filters,
  index: CatalogueIndex,
): Promise<ReadonlyMap<FacetName, Mask>> {
  const masks = new Map<FacetName, Mask>();
  for (const name of facetNames) {
    const chosen = filters[name];
    if (chosen === undefined || chosen.length === 0) continue;
    const facet = await index.facet(name);
    const choices = await findChosenValues(name, filters, index);
    const isChosen = (place: number) => {
      const value = facet.values[place]?.value;
      return value !== undefined && choices.has(name === "score" ? bandValue(value) : value);
    };
    masks.set(name, { facet, allowed: maskOf(facet, isChosen) });
  }
  return masks;
}

/** The band of a score that the index keeps, as addresses call it. */
function bandValue(score: string): string {
  return scoreBands[bandOf(Number(score))]?.value ?? "";
}

function isOrdered(name: FacetName): boolean {
  return name === "year" || name === "score";
}

type IsMeant = (value: Facet["values"][number] | undefined) => boolean;

function meansNumber(operand: string): IsMeant {
  const range = parseRange(operand.replace(/\s/g, ""));
  return (value) =>
    value !== undefined && range !== undefined && isInRange(Number(value.value), range);
}

/** A text means the values that are called so, or have it in their name in either language. */
function meansText(operand: string, { folding: { fold } }: SearchIndex): IsMeant {
  const wanted = fold(operand);
  return (value) =>
    value !== undefined &&
    wanted !== "" &&
    [value.value, value.label["zh-Hant"], value.label.en].some((name) =>
      fold(name).includes(wanted),
    );
}

/** A paper passes where one of its values is allowed. */
function maskOf(facet: Facet, isAllowed: (place: number) => boolean): Uint8Array {
  const allowed = facet.values.map((_, place) => isAllowed(place));
  const passes = facet.sets.map((set) => set.some((place) => allowed[place]));
  // Code 0 is no value; the sets' codes begin with 1.
  return Uint8Array.from([false, ...passes], Number);
}
