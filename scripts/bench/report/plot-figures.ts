import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { ComparisonFigures } from "../measure/compare.ts";
import type { BuildsFigures } from "../measure/measure-builds.ts";
import { totalBytes } from "../measure/measure-visit.ts";

/** Programs that figures are kept of, in the order they are shown in; two are no longer measured. */
const programNames = ["paper-cards", "docusaurus", "hugo", "eleventy"] as const;
export type ProgramName = (typeof programNames)[number];

const papers = z.int().positive();
const amount = z.number().positive();

const plotFiguresSchema = z.strictObject({
  /** Seconds, and bytes of a first visit. */
  builds: z.array(
    z.strictObject({ papers, fromNothing: amount, changed: amount, visit: amount.optional() }),
  ),
  /** Processor seconds of both locales, and bytes of a first visit. */
  programs: z.array(
    z.strictObject({
      papers,
      name: z.enum(programNames),
      cpu: amount.optional(),
      visit: amount.optional(),
    }),
  ),
});

/** What plots are drawn from: builds and programs, each by its number of papers. */
export type PlotFigures = z.infer<typeof plotFiguresSchema>;

/** Reads figures that an earlier run wrote. Throws where the file holds anything else. */
export async function readPlotFigures(file: string): Promise<PlotFigures> {
  return plotFiguresSchema.parse(JSON.parse(await readFile(file, "utf8")));
}

/** What is plotted of the figures of one run, in its order. */
export function buildPlotFigures(
  builds: readonly BuildsFigures[],
  comparisons: readonly ComparisonFigures[],
): PlotFigures {
  return {
    builds: builds.map(({ papers, fromNothing, changed, visit }) => ({
      papers,
      fromNothing: fromNothing.run.wall,
      changed: changed.run.wall,
      visit: visit && totalBytes(visit.first),
    })),
    programs: comparisons.flatMap(({ papers, contenders }) =>
      contenders.map(({ name, bothLocales, visit }) => ({
        papers,
        name,
        cpu: bothLocales.cpu,
        visit: visit && totalBytes(visit.first),
      })),
    ),
  };
}

/**
 * The figures of several runs by number of papers, programs in the order they are shown in. Of two
 * at the same number of papers the later one counts.
 */
export function joinPlotFigures(runs: readonly PlotFigures[]): PlotFigures {
  const builds = new Map(runs.flatMap((run) => run.builds).map((build) => [build.papers, build]));
  const programs = new Map(
    runs
      .flatMap((run) => run.programs)
      .map((program) => [`${program.papers} ${program.name}`, program]),
  );
  const rank = ({ name }: PlotFigures["programs"][number]) => programNames.indexOf(name);
  return {
    builds: [...builds.values()].sort((a, b) => a.papers - b.papers),
    programs: [...programs.values()].sort((a, b) => a.papers - b.papers || rank(a) - rank(b)),
  };
}
