import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Locale, locales } from "../../lib/locale.ts";
import { pagesFolder } from "../../lib/page/page-path.ts";
import { letterSize, renderSvg } from "../../site/overview/render-svg.ts";
import { benchHeadings, benchRemarks } from "./bench-words.ts";
import { type BenchPlot, buildPlots } from "./build-plots.ts";
import type { PlotFigures } from "./plot-figures.ts";

/** Between the edge of the card and what stands on it. */
const margin = 15;
const headingHeight = 30;
/** So that letters are as large as those of the text around, where there is room. */
const enlargement = 1.15;
const colours = readColours();

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

/**
 * A plot as an SVG file, title and description in its language. It stands on a light card: as a
 * picture it can't know whether the page around it is light or dark.
 */
export function renderPlotFile(plot: BenchPlot, locale: Locale): string {
  const { heading, description, drawing } = plot;
  const width = drawing.width + 2 * margin;
  const height = drawing.height + headingHeight + 2 * margin;
  const [shownWidth, shownHeight] = [width, height].map((side) => Math.round(side * enlargement));
  const size = `width="${shownWidth}" height="${shownHeight}"`;
  const inner = renderSvg(drawing, heading, "description");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" xml:lang="${locale}" color="var(--ink)" font-family="system-ui, sans-serif" font-size="${letterSize}">
<title>${heading}</title>
<desc id="description">${description}</desc>
<rect width="${width}" height="${height}" rx="8" fill="var(--ground)"/>
<text x="${margin}" y="${margin + letterSize}" fill="currentColor" font-weight="bold" aria-hidden="true">${heading}</text>
<svg x="${margin}" y="${margin + headingHeight}" height="${drawing.height}" ${inner.slice("<svg ".length)}
</svg>
`;
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours.get(name) ?? "none");
}

/** The light colours of the site by name. */
function readColours(): ReadonlyMap<string, string> {
  const file = join(import.meta.dirname, "../../../src/css/colours.css");
  const [light = ""] = readFileSync(file, "utf8").split("}", 1);
  return new Map(
    [...light.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

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
