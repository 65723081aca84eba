import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import type { BuildFigures, BuildsFigures } from "../measure/measure-builds.ts";
import { type Growth, perPaper } from "../measure/run-figures.ts";
import { benchHeadings, benchRemarks, benchWords as words } from "./bench-words.ts";
import { formatMegabytes, formatSeconds } from "./format-number.ts";

/** The table of what builds cost, a line each, and under it what each further paper adds. */
export function renderBuilds(figures: readonly BuildsFigures[], locale: Locale): string {
  const { papers, build, total, cpu, largest, all, same } = words;
  const head = [papers, build, total, cpu, largest, all, same];
  const rows = figures.flatMap((builds) => listRows(builds, locale));
  const growth = renderGrowth(figures, locale);
  return [
    benchHeadings.builds[locale],
    benchRemarks.builds[locale],
    renderTable(
      head.map((word) => word[locale]),
      rows,
    ).trimEnd(),
    ...growth,
  ].join("\n\n");
}

function listRows(builds: BuildsFigures, locale: Locale): readonly string[][] {
  const { papers, fromNothing, unchanged, changed, changedFromNothing } = builds;
  const isSame = (one: BuildFigures, other: BuildFigures | undefined) =>
    other && (one.site.digest === other.site.digest ? words.yes : words.no)[locale];
  const row = (name: keyof typeof words, build: BuildFigures, same = "") => [
    formatCount(papers),
    words[name][locale],
    ...listCosts(build),
    same,
  ];
  return [
    row("fromNothing", fromNothing),
    row("unchanged", unchanged, isSame(unchanged, fromNothing)),
    row("changed", changed, isSame(changed, changedFromNothing)),
    ...(changedFromNothing ? [row("changedFromNothing", changedFromNothing)] : []),
  ];
}

function listCosts({ run: { wall, cpu, memory } }: BuildFigures): readonly string[] {
  return [
    formatSeconds(wall),
    formatSeconds(cpu),
    formatMegabytes(memory?.largest),
    formatMegabytes(memory?.all),
  ];
}

function renderGrowth(figures: readonly BuildsFigures[], locale: Locale): readonly string[] {
  const list = (value: (builds: BuildsFigures) => number): readonly Growth[] =>
    figures.map((builds) => ({ papers: builds.papers, value: value(builds) }));
  const wall = perPaper(list(({ fromNothing }) => fromNothing.run.wall));
  const bytes = perPaper(list(({ fromNothing }) => fromNothing.site.bytes));
  if (wall === undefined || bytes === undefined) return [];
  const milliseconds = (wall * 1000).toFixed(1);
  const kilobytes = (bytes / 1000).toFixed(0);
  const say = {
    "zh-Hant": `從零開始時，每多一篇（兩種語言各一頁）多 ${milliseconds} 毫秒，網站多 ${kilobytes} KB。`,
    en: `From nothing, each further paper (a page in each locale) takes ${milliseconds} ms, and ${kilobytes} KB of the site.`,
  };
  return [say[locale]];
}
