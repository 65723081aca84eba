import type { Phrase } from "../../lib/card/phrase.ts";
import { type Figure, type FigureTable, summaryId } from "./content.ts";
import { type Drawing, renderSvg } from "./render-svg.ts";

/** A figure before it is drawn. */
type FigureSource = {
  readonly name: string;
  readonly heading: string;
  readonly summary: Phrase;
  readonly drawing: Drawing;
  readonly table: FigureTable;
};

/** The figure with its plot, which its summary describes; without one where the table has no rows. */
export function buildFigure({ drawing, ...figure }: FigureSource): Figure {
  if (figure.table.rows.length === 0) return figure;
  return { ...figure, svg: renderSvg(drawing, figure.heading, summaryId(figure.name)) };
}
