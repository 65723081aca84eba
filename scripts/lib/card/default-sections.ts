import type { Cards } from "../record/schema/cards-schema.ts";
import type { words } from "./words.ts";

/** A section that `cards` can fill; the questions are one. */
export type SectionName = keyof (typeof words)["en"]["sections"] | "qa";

/** The sections that still show their default text, in the order of the page. */
export function listDefaultSections({ core, paraphrase, qa, exceptions }: Cards): SectionName[] {
  return [
    ...listMissing(core, ["innovation"]),
    ...listMissing(paraphrase, ["purpose", "contribution", "features"]),
    ...(qa === undefined ? (["qa"] as const) : []),
    ...listMissing(exceptions, ["limitations", "openQuestions", "critique"]),
  ];
}

function listMissing(card: object | undefined, names: readonly SectionName[]): SectionName[] {
  if (card !== undefined && "markdown" in card) return [];
  return names.filter((name) => card === undefined || !Object.hasOwn(card, name));
}
