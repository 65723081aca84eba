/** In what two languages of one text differ. */
export type DifferenceKind =
  | "number"
  | "unit"
  | "comparator"
  | "name"
  | "similar name"
  | "count"
  | "percent sign"
  | "order"
  | "direction"
  | "negation";

/** One thing in which the two languages of a text differ, with the words of each that has any. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly english?: string;
  readonly chinese?: string;
  /** The sentences that differ, where the whole texts may have the same. */
  readonly sentences?: { readonly english: string; readonly chinese: string };
};

const sureKinds: ReadonlySet<DifferenceKind> = new Set(["number", "unit", "comparator", "name"]);

/** Whether a difference is of a kind that is hardly ever a matter of style. */
export function isSure({ kind, sentences }: Difference): boolean {
  return sureKinds.has(kind) && sentences === undefined;
}
