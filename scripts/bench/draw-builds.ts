import { Plot } from "../../src/plugins/overview/load-plot.ts";
import type { Drawing } from "../../src/plugins/overview/render-svg.ts";
import { formatCount } from "../lib/format-count.ts";
import type { Locale } from "../lib/locale.ts";
import { benchWords as words } from "./bench-words.ts";
import { formatSeconds } from "./format-number.ts";
import type { PlotFigures } from "./plot-figures.ts";

/** What a build of 10,000 papers in both locales is to take at most, in seconds. */
const aims = [
  { build: "fromNothing", papers: 10_000, seconds: 90 },
  { build: "changed", papers: 10_000, seconds: 20 },
] as const;

const fills = { fromNothing: "var(--accent)", changed: "var(--card-paraphrase)" } as const;
/** Room for what stands at the right of the last dot. */
const marginRight = 78;
/** Whole powers of ten: seconds, which have a line across, and numbers of papers. */
const seconds = [1, 10, 100, 1000];
const counts = [100, 1000, 10_000, 100_000];

/**
 * Seconds of a build against the number of papers, both scales logarithmic: a line for builds from
 * nothing, one for builds again after a change, and a short stroke at what each is aimed at.
 */
export function drawBuilds(builds: PlotFigures["builds"], locale: Locale): Drawing {
  const most = Math.max(...builds.map(({ papers }) => papers));
  const least = Math.min(...builds.map(({ papers }) => papers));
  const longest = Math.max(...builds.map(({ fromNothing }) => fromNothing));
  return {
    width: 330,
    height: 250,
    marginTop: 12,
    marginBottom: 26,
    marginLeft: 44,
    marginRight,
    x: { type: "log", domain: [least, Math.max(most, 10 * least)] },
    y: { type: "log", domain: [1, 2 * longest] },
    marks: [
      ...drawGrid(least, most, longest, locale),
      ...drawLine(builds, "fromNothing", locale),
      ...drawLine(builds, "changed", locale),
      ...drawAims(most, locale),
    ],
  };
}

function drawGrid(least: number, most: number, longest: number, locale: Locale) {
  const across = seconds.filter((value) => value <= 2 * longest);
  const along = counts.filter((count) => count >= least && count <= most);
  const text = { text: formatCount, fill: "var(--muted)" };
  return [
    Plot.ruleY(across, { stroke: "var(--line)" }),
    Plot.text(across, {
      ...text,
      y: (value) => value,
      frameAnchor: "left",
      textAnchor: "end",
      dx: -12,
    }),
    Plot.text(along, {
      ...text,
      x: (count) => count,
      frameAnchor: "bottom",
      lineAnchor: "middle",
      dy: 16,
    }),
    Plot.text([words.papers[locale]], {
      frameAnchor: "bottom-right",
      textAnchor: "end",
      lineAnchor: "middle",
      dx: marginRight,
      dy: 16,
      fill: "var(--muted)",
    }),
  ];
}

/** A line with a number above each of its dots, and what it shows below the first. */
function drawLine(builds: PlotFigures["builds"], build: keyof typeof fills, locale: Locale) {
  const place = { x: "papers", y: build };
  const text = { ...place, fill: fills[build] };
  return [
    Plot.line(builds, { ...place, stroke: fills[build], strokeWidth: 2 }),
    Plot.dot(builds, { ...place, fill: fills[build], r: 4 }),
    Plot.text(builds, { ...text, text: (one) => formatSeconds(one[build]), dy: -12 }),
    Plot.text(builds.slice(0, 1), {
      ...text,
      text: () => words[build][locale],
      textAnchor: "start",
      dx: -6,
      dy: 16,
    }),
  ];
}

/** Where so many papers were built, a stroke and the number at its right. */
function drawAims(most: number, locale: Locale) {
  const shown = aims.filter(({ papers }) => papers <= most);
  const place = { x: "papers", y: "seconds" };
  const end = { ...place, dx: 14, textAnchor: "start", fill: "var(--card-exceptions)" } as const;
  return [
    Plot.ruleY(shown, {
      y: "seconds",
      x1: ({ papers }) => papers / 1.2,
      x2: ({ papers }) => papers * 1.2,
      stroke: "var(--card-exceptions)",
      strokeWidth: 3,
    }),
    Plot.text(shown, { ...end, text: ({ seconds }) => `${words.aim[locale]} ${seconds}` }),
  ];
}
