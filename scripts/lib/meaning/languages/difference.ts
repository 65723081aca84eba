/** In what two languages of one text differ. */
export type DifferenceKind =
  | "number"
  | "unit"
  | "comparator"
  | "name"
  | "count"
  | "order"
  | "direction"
  | "negation";

/** One thing in which the two languages of a text differ, with the words of each that has any. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly english?: string;
  readonly chinese?: string;
};
