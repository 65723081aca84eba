import type { Figure, NumberFigure } from "../figures/figure.ts";

/** A text and its figures. */
export type FiguresOfText = { readonly text: string; readonly figures: readonly Figure[] };

/** The words with which a text gives a figure. */
export function wordsOf({ text }: FiguresOfText, { start, end }: Figure): string {
  return text.slice(start, end);
}

/** A piece of a text with the figures that begin in it. */
export function cutText(
  { text, figures }: FiguresOfText,
  start: number,
  end: number,
): FiguresOfText {
  const within = figures.filter((figure) => figure.start >= start && figure.start < end);
  return {
    text: text.slice(start, end),
    figures: within.map((figure) => ({
      ...figure,
      start: figure.start - start,
      end: figure.end - start,
    })),
  };
}

/** Whether a figure is a number, not a name. */
export function isNumber(figure: Figure): figure is NumberFigure {
  return figure.kind !== "name";
}

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
