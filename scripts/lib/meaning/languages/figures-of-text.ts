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
