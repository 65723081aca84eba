import { findBrowser } from "../test/site/find-browser.ts";
import { openBrowser } from "../test/site/open-browser.ts";
import { type ComparisonFigures, compare } from "./measure/compare.ts";
import { makeTemporaryFolder } from "./measure/make-temporary-folder.ts";
import { type BuildsFigures, measureBuilds } from "./measure/measure-builds.ts";
import { measureGenerate } from "./measure/measure-generate.ts";
import { parseBenchOptions } from "./parse-bench-options.ts";
import { buildPlotFigures, joinPlotFigures, readPlotFigures } from "./report/plot-figures.ts";
import { renderMachine } from "./report/render-machine.ts";
import {
  renderBuilds,
  renderComparison,
  renderGenerate,
  renderVisits,
} from "./report/render-tables.ts";
import { renderPlotList, writePlots } from "./report/write-plots.ts";

/** `npm run bench`: figures as Markdown on standard output, and what it does on standard error. */
const options = parseBenchOptions(process.argv.slice(2));
const { papers, comparisons, generations, plots, languages } = options;
const earlier = await Promise.all(options.figures.map(readPlotFigures));
const root = makeTemporaryFolder("bench-");

const browser = findBrowser();
const browserVersion = await readVersion(browser);
const generated = await measureAll("generate", generations, (count) =>
  measureGenerate(count, root),
);
const builds: BuildsFigures[] = await measureAll("build", papers, (count) =>
  measureBuilds(count, root, browser),
);
const compared: ComparisonFigures[] = await measureAll("compare", comparisons, (count) =>
  compare(count, root, browser),
);

const figures = joinPlotFigures([...earlier, buildPlotFigures(builds, compared)]);
if (plots !== undefined) await writePlots(plots, figures);

for (const locale of languages) {
  const parts = [
    ...(plots === undefined ? [] : [renderPlotList(figures, plots, locale)]),
    renderMachine(browserVersion, locale),
    ...generated.map((figures) => renderGenerate(figures, locale)),
    ...(builds.length > 0 ? [renderBuilds(builds, locale), renderVisits(builds, locale)] : []),
    ...(compared.length > 0 ? [renderComparison(compared, locale)] : []),
  ];
  console.log(parts.map((part) => part.trimEnd()).join("\n\n"));
  if (locale !== languages.at(-1)) console.log("\n---\n");
}

async function measureAll<Figures>(
  name: string,
  counts: readonly number[],
  measure: (count: number) => Promise<Figures>,
): Promise<Figures[]> {
  const all: Figures[] = [];
  for (const count of counts) {
    console.error(`${name}: ${count}`);
    try {
      all.push(await measure(count));
    } catch (error) {
      // What was measured before, perhaps for an hour, is still printed.
      console.error(error);
      process.exitCode = 1;
    }
  }
  return all;
}

async function readVersion(executable: string | undefined): Promise<string | undefined> {
  if (executable === undefined) return undefined;
  const opened = await openBrowser(executable);
  const version = opened.version();
  await opened.close();
  return `Chromium ${version}`;
}
