import type { CatalogueFacet } from "../../lib/navigation/address.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";

/** A value of a facet: its name in the reader's language where it has one, and its papers. */
export type BrowseValue = { readonly name: LanguageText; readonly count: number };

/** The values of a facet as their page lists them; its size has a bound, whatever the papers have. */
export type BrowseFacet = {
  readonly facet: CatalogueFacet;
  /** Most papers first, then in code-point order; years from the latest. */
  readonly values: readonly BrowseValue[];
  /** Papers of the value that has most. */
  readonly most: number;
  /** How many there are, those that aren't listed included. */
  readonly total: number;
  /** Papers, and those of them that have no value. */
  readonly papers: number;
  readonly absent: number;
};

/** All facets, each with its first values only. */
export type BrowseOverview = { readonly facets: readonly BrowseFacet[] };
