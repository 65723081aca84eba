import { formatCount } from "../../lib/format-count.ts";
import { colons, type Locale } from "../../lib/locale.ts";
import { drawBars } from "../../site/overview/draw-bars.ts";
import { type Drawing, Plot } from "../../site/overview/render-svg.ts";
import { plotHeadings, programTitles, benchWords as words } from "./bench-words.ts";
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
  const parts = bars.map((bar) => bar.name + colons[locale] + formatCount(bar.count));
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

/** Seconds that builds of so many papers are to take at most: one from nothing, one after a change. */
const aim = { papers: 10_000, seconds: [90, 20] } as const;

const fills = { fromNothing: "var(--accent)", changed: "var(--card-paraphrase)" } as const;
const aimFill = "var(--card-exceptions)";
/** Whole powers of ten: seconds, which have a line across, and numbers of papers. */
const seconds = [1, 10, 100, 1000];
const counts = [100, 1000, 10_000, 100_000];
const rowHeight = 20;
const [marginLeft, marginRight] = [56, 28];

/**
 * Seconds of a build against the number of papers, both scales logarithmic: a line for builds from
 * nothing, one for builds again after a change, and a short stroke at what each is aimed at.
 */
function drawBuilds(builds: PlotFigures["builds"], locale: Locale): Drawing {
  const most = Math.max(...builds.map(({ papers }) => papers));
  const least = Math.min(...builds.map(({ papers }) => papers));
  const longest = Math.max(...builds.map(({ fromNothing }) => fromNothing));
  const aims = aim.papers <= most ? aim.seconds : [];
  return {
    width: 330,
    height: 300,
    marginTop: 3 * rowHeight,
    marginBottom: 46,
    marginLeft,
    marginRight,
    x: { type: "log", domain: [least, Math.max(most, 10 * least)] },
    y: { type: "log", domain: [1, 2 * longest] },
    marks: [
      ...drawGrid(least, most, longest),
      ...drawLine(builds, "fromNothing"),
      ...drawLine(builds, "changed"),
      Plot.ruleY(aims, {
        x1: aim.papers / 1.3,
        x2: aim.papers * 1.3,
        stroke: aimFill,
        strokeWidth: 3,
      }),
      ...drawWords(aims, locale),
    ],
  };
}

function drawGrid(least: number, most: number, longest: number) {
  const across = seconds.filter((value) => value <= 2 * longest);
  const along = counts.filter((count) => count >= least && count <= most);
  const text = { text: formatCount, fill: "var(--muted)" };
  const left = { frameAnchor: "left", textAnchor: "end", dx: -14 } as const;
  return [
    Plot.ruleY(across, { stroke: "var(--line)" }),
    Plot.text(across, { ...text, ...left, y: (value) => value }),
    Plot.text(along, { ...text, frameAnchor: "bottom", x: (count) => count, dy: 1.2 * rowHeight }),
  ];
}

/** A line with a number at each of its dots: above it, or below where the stroke of an aim is near. */
function drawLine(builds: PlotFigures["builds"], build: keyof typeof fills) {
  const place = { x: "papers", y: build };
  const label = (labelled: PlotFigures["builds"], dy: number) =>
    Plot.text(labelled, {
      ...place,
      text: (one) => formatSeconds(one[build]),
      dy,
      fill: fills[build],
    });
  return [
    Plot.line(builds, { ...place, stroke: fills[build], strokeWidth: 2 }),
    Plot.dot(builds, { ...place, fill: fills[build], r: 4 }),
    label(
      builds.filter(({ papers }) => papers !== aim.papers),
      -12,
    ),
    label(
      builds.filter(({ papers }) => papers === aim.papers),
      14,
    ),
  ];
}

/** What the lines and strokes are, at the top, and what the numbers at the bottom count. */
function drawWords(aims: readonly number[], locale: Locale) {
  const rows = [
    { text: `● ${words.fromNothing[locale]}`, fill: fills.fromNothing },
    { text: `● ${words.changed[locale]}`, fill: fills.changed },
    ...(aims.length > 0
      ? [{ text: `━ ${words.aim[locale]} ${aims.join(" / ")}`, fill: aimFill }]
      : []),
  ];
  return [
    ...rows.map(({ text, fill }, row) =>
      Plot.text([text], {
        frameAnchor: "top-left",
        dx: -marginLeft,
        dy: (row - 3) * rowHeight,
        fill,
      }),
    ),
    Plot.text([words.papers[locale]], {
      frameAnchor: "bottom-right",
      dx: marginRight,
      dy: 2.2 * rowHeight,
      fill: "var(--muted)",
    }),
  ];
}
