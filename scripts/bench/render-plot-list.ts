import { relative, sep } from "node:path";
import type { Locale } from "../lib/locale.ts";
import { benchHeadings, benchRemarks } from "./bench-words.ts";
import { buildPlots } from "./build-plots.ts";
import type { PlotFigures } from "./plot-figures.ts";

/**
 * The pictures of the plots, each with its figures in words for whoever can't see it.
 * @param folder where they are, in the site's `static`
 */
export function renderPlotList(figures: PlotFigures, folder: string, locale: Locale): string {
  const address = relative("static", folder).split(sep).join("/");
  const pictures = buildPlots(figures, locale).map(
    ({ name, heading, description }) =>
      `![${heading}${locale === "en" ? ". " : "。"}${description}](/${address}/${name}.${locale}.svg)`,
  );
  return [benchHeadings.plots[locale], benchRemarks.plots[locale], ...pictures].join("\n\n");
}
