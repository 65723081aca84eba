import type { Phrase } from "../../lib/card/phrase.ts";
import type { Locale } from "../../lib/locale.ts";
import { type Figure, type FigureTable, summaryId } from "./content.ts";
import { type Drawing, renderSvg } from "./render-svg.ts";

/** Fewer values than these are said in a sentence sooner than they are read off a plot. */
const fewestDrawn = 5;

/** A figure before it is drawn. */
type FigureSource = {
  readonly name: string;
  readonly heading: string;
  readonly summary: Phrase;
  /** How the plot is read. */
  readonly legend?: string;
  /** Distinct values that it shows. */
  readonly values: number;
  readonly drawing: Drawing;
  readonly table: FigureTable;
};

/** The figure with its plot, which its summary describes; of few values in words alone. */
export function buildFigure(
  { drawing, legend, summary, values, ...figure }: FigureSource,
  locale: Locale,
): Figure {
  if (values < fewestDrawn) {
    return { ...figure, summary: [...summary, ...listRows(figure.table, locale)] };
  }
  const svg = renderSvg(drawing, figure.heading, summaryId(figure.name));
  return { ...figure, summary: [...summary, legend ?? ""], svg };
}

/** What each row of a table says, its first number alone; of one row the summary has said all. */
function listRows({ rows }: FigureTable, locale: Locale): Phrase {
  if (rows.length < 2) return [];
  const [colon, comma, end] = locale === "en" ? [": ", "; ", "."] : ["：", "；", "。"];
  const listed = rows.flatMap(
    ([label = "", number = ""], index): Phrase => [index === 0 ? "" : comma, label, colon, number],
  );
  return [locale === "en" ? " " : "", ...listed, end];
}
