import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { locales } from "../lib/locale.ts";
import { buildPlots } from "./build-plots.ts";
import type { PlotFigures } from "./plot-figures.ts";
import { renderPlotFile } from "./render-plot-file.ts";

/**
 * Writes into `folder` an SVG file of each plot in each locale, and `figures.json`, from which they
 * can be drawn again.
 */
export async function writePlots(folder: string, figures: PlotFigures): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "figures.json"), `${JSON.stringify(figures, null, 2)}\n`);
  for (const locale of locales) {
    for (const plot of buildPlots(figures, locale)) {
      await writeFile(join(folder, `${plot.name}.${locale}.svg`), renderPlotFile(plot, locale));
    }
  }
}
