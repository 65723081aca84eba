import type { LocalizedText } from "../../record/schema/localized-text.ts";
import type { JudgedFigure } from "../figures/figure-index.ts";
import type { Claim } from "./list-claims.ts";

/** Whether something was found in what it can be held against; `not-checkable` was held against nothing. */
export type Standing = "found" | "not-found" | "not-checkable";

/** How a statement stands: what of it was found, what was not, and what could not be looked for. */
export type StatementStanding = {
  /** Absent where it has no quote. */
  readonly quote?: Standing;
  /** Absent where it has no figures. */
  readonly figures?: Standing;
  /** Why something is not checkable: it rests on the full text, or no abstract is known. */
  readonly reason?: "full-text" | "no-abstract";
  /** The figures that were looked for and not found as they are, each with what comes nearest or was rounded. */
  readonly missing: readonly JudgedFigure[];
};

/** Something that a record says of its paper, and how it stands to its evidence. */
export type JudgedStatement = { readonly claim: Claim; readonly standing: StatementStanding };

/** How a statement stands, as its page shows it; a question stands together with its answer. */
export type ShownStanding = Omit<StatementStanding, "missing"> & {
  /** Why a curator accepts all of what was not found. */
  readonly accepted?: LocalizedText;
};

/**
 * How the statements of a record stand, in the order of the page, by the section that they stand in: `finding`,
 * `keyFigures`, `purpose`, `qa`, …
 */
export type Standings = Readonly<Record<string, readonly ShownStanding[]>>;

/** All ways in which a statement can stand; `nothing` has neither a quote nor a figure. */
export const standingKinds = [
  "found",
  "not-found",
  "accepted",
  "not-checkable",
  "nothing",
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** The one word for a standing, by the worst of it: found is only what was found as a whole. */
export function classifyStanding({ quote, figures, accepted }: ShownStanding): StandingKind {
  const parts = [quote, figures];
  if (parts.includes("not-found")) return accepted === undefined ? "not-found" : "accepted";
  if (parts.includes("not-checkable")) return "not-checkable";
  return parts.includes("found") ? "found" : "nothing";
}

/** How many statements stand in each way. */
export type StatementCounts = Readonly<Record<StandingKind, number>>;

/** Counts the statements of a record by how they stand. */
export function countStandings(standings: Standings): StatementCounts {
  const counts = { found: 0, "not-found": 0, accepted: 0, "not-checkable": 0, nothing: 0 };
  for (const standing of Object.values(standings).flat()) counts[classifyStanding(standing)] += 1;
  return counts;
}
