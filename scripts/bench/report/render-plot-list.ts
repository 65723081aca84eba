import { join, relative, sep } from "node:path";
import type { Locale } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { benchHeadings, benchRemarks } from "./bench-words.ts";
import { buildPlots } from "./build-plots.ts";
import type { PlotFigures } from "./plot-figures.ts";

/**
 * The pictures of the plots, each with its figures in words for whoever can't see it. They are named
 * as seen from the maintainers' pages, which are read in the repository as well.
 * @param folder where they are, from the root of the repository
 */
export function renderPlotList(figures: PlotFigures, folder: string, locale: Locale): string {
  const page = join(pagesFolder(locale), "../guide/maintaining");
  const address = relative(page, folder).split(sep).join("/");
  const pictures = buildPlots(figures, locale).map(
    ({ name, heading, description }) =>
      `![${heading}${locale === "en" ? ". " : "。"}${description}](${address}/${name}.${locale}.svg)`,
  );
  return [benchHeadings.plots[locale], benchRemarks.plots[locale], ...pictures].join("\n\n");
}
