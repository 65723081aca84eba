import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { drawBars } from "../../site/overview/draw-bars.ts";
import type { Drawing } from "../../site/overview/render-svg.ts";
import { plotHeadings, programTitles } from "./bench-words.ts";
import { aim, drawBuilds } from "./draw-builds.ts";
import { formatSeconds } from "./format-number.ts";
import type { PlotFigures } from "./plot-figures.ts";

/** A plot, and in the words of one locale what it is of and what it shows. */
export type BenchPlot = {
  readonly name: keyof typeof plotHeadings;
  readonly heading: string;
  /** The figures in it, in a sentence. */
  readonly description: string;
  readonly drawing: Drawing;
};

/** A bar: a whole number under a name. */
type Bar = { readonly name: string; readonly count: number };

/** The plots that there are figures for: builds, first visits and processor time. */
export function buildPlots({ builds, programs }: PlotFigures, locale: Locale): BenchPlot[] {
  // An ordinary Docusaurus site is only built of the fewest papers.
  const [first] = programs;
  const compared = programs.filter(({ papers }) => papers === first?.papers);
  const own = builds.map((build) => ({ ...build, name: "paper-cards" as const }));
  const others = compared.filter(({ name }) => name !== "paper-cards");
  const visits = [...own, ...others].flatMap(({ name, papers, visit }) =>
    visit ? { name: nameProgram(name, papers, locale), count: Math.round(visit / 1000) } : [],
  );
  const processor = compared.flatMap(({ name, papers, cpu }) =>
    cpu ? { name: nameProgram(name, papers, locale), count: Math.round(cpu) } : [],
  );
  return [
    ...(builds.length > 0 ? [buildBuildsPlot(builds, locale)] : []),
    ...(visits.length > 0 ? [buildBarsPlot("visit", visits, locale)] : []),
    ...(processor.length > 0 ? [buildBarsPlot("processor", processor, locale)] : []),
  ];
}

function nameProgram(name: keyof typeof programTitles, papers: number, locale: Locale): string {
  const count = formatCount(papers);
  const counted = { "zh-Hant": `，${count} 篇`, en: `, ${count} papers` };
  return programTitles[name] + counted[locale];
}

function buildBuildsPlot(builds: PlotFigures["builds"], locale: Locale): BenchPlot {
  const parts = builds.map(({ papers, fromNothing, changed }) => {
    const [count, whole, again] = [
      formatCount(papers),
      ...[fromNothing, changed].map(formatSeconds),
    ];
    const say = {
      "zh-Hant": `${count} 篇：從零開始 ${whole}，改一篇後 ${again}`,
      en: `${count} papers: ${whole} from nothing, ${again} after one change`,
    };
    return say[locale];
  });
  const isAimed = builds.some(({ papers }) => papers >= aim.papers);
  return {
    name: "builds",
    heading: plotHeadings.builds[locale],
    description: joinParts([...parts, ...(isAimed ? [sayAim(locale)] : [])], locale),
    drawing: drawBuilds(builds, locale),
  };
}

function sayAim(locale: Locale): string {
  const [count, [whole, again]] = [formatCount(aim.papers), aim.seconds];
  const say = {
    "zh-Hant": `${count} 篇的目標：從零開始 ${whole}，改一篇後 ${again}`,
    en: `the aim at ${count} papers: ${whole} from nothing, ${again} after one change`,
  };
  return say[locale];
}

function buildBarsPlot(name: BenchPlot["name"], bars: readonly Bar[], locale: Locale): BenchPlot {
  const colon = locale === "en" ? ": " : "：";
  const parts = bars.map((bar) => bar.name + colon + formatCount(bar.count));
  const rows = bars.map((bar) => ({
    label: { text: bar.name, language: locale },
    count: bar.count,
  }));
  return {
    name,
    heading: plotHeadings[name][locale],
    description: joinParts(parts, locale),
    drawing: drawBars(rows),
  };
}

function joinParts(parts: readonly string[], locale: Locale): string {
  return locale === "en" ? `${parts.join("; ")}.` : `${parts.join("；")}。`;
}
