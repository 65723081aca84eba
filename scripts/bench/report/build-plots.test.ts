import { expect, test } from "vitest";
import { locales } from "../../lib/locale.ts";
import { buildPlots } from "./build-plots.ts";
import type { PlotFigures } from "./plot-figures.ts";
import { renderPlotFile, renderPlotList } from "./write-plots.ts";

const figures: PlotFigures = {
  builds: [
    { papers: 100, fromNothing: 18.25, changed: 3.7, visit: 185_100 },
    { papers: 10_000, fromNothing: 99.1, changed: 21.4 },
  ],
  programs: [
    { papers: 1000, name: "paper-cards", cpu: 45.6, visit: 184_100 },
    { papers: 1000, name: "hugo", cpu: 8.3, visit: 10_000 },
    { papers: 5000, name: "hugo", cpu: 40, visit: 10_000 },
  ],
};

test("plots say their figures, of the fewest papers that programs were compared at", () => {
  expect(buildPlots(figures, "en").map(({ description }) => description)).toEqual([
    "100 papers: 18.3 from nothing, 3.7 after one change; 10,000 papers: 99.1 from nothing, 21.4 after one change; the aim at 10,000 papers: 90 from nothing, 20 after one change.",
    "Paper Cards, 100 papers: 185; Hugo, 1,000 papers: 10.",
    "Paper Cards, 1,000 papers: 46; Hugo, 1,000 papers: 8.",
  ]);
});

test("there is no plot of what wasn't measured", () => {
  expect(buildPlots({ builds: [], programs: [] }, "en")).toEqual([]);
  const programs = [{ papers: 1000, name: "hugo" as const, cpu: 8.3 }];
  expect(buildPlots({ builds: [], programs }, "en").map(({ name }) => name)).toEqual(["processor"]);
});

test("an aim is shown only where as many papers were built", () => {
  const draw = (builds: PlotFigures["builds"]) =>
    buildPlots({ builds, programs: [] }, "en").map((plot) => renderPlotFile(plot, "en"));
  expect(draw(figures.builds)[0]).toContain("aim 90 / 20");
  expect(draw(figures.builds.slice(0, 1))[0]).not.toContain("aim ");
});

test.each(locales)("a file in %s has a title, a description and colours of its own", (locale) => {
  const plots = buildPlots(figures, locale);
  expect(plots).toHaveLength(3);
  for (const plot of plots) {
    const svg = renderPlotFile(plot, locale);
    expect(svg).toContain(`xml:lang="${locale}"`);
    expect(svg).toContain(`<title>${plot.heading}</title>`);
    expect(svg).toContain(`<desc id="description">${plot.description}</desc>`);
    expect(svg).not.toMatch(/var\(|NaN|undefined/);
    expect(svg).toMatch(/<rect [^>]*fill="#\w+"/);
  }
});

test("a picture is named by its place, as seen from the maintainers' page, and its figures", () => {
  expect(renderPlotList(figures, "static/img/guide", "en")).toContain(
    "![Processor seconds of a build. Paper Cards, 1,000 papers: 46; Hugo, 1,000 papers: 8.](../../../../../../static/img/guide/processor.en.svg)",
  );
});
