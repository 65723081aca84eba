import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import type { ComparisonFigures, ContenderFigures } from "../measure/compare.ts";
import type { BuildFigures, BuildsFigures } from "../measure/measure-builds.ts";
import type { GenerateFigures } from "../measure/measure-generate.ts";
import { totalBytes } from "../measure/measure-visit.ts";
import { type Growth, perPaper } from "../measure/run-figures.ts";
import {
  benchHeadings,
  benchRemarks,
  programLacks,
  programTitles,
  benchWords as words,
} from "./bench-words.ts";
import { formatKilobytes, formatMegabytes, formatSeconds } from "./format-number.ts";

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

/** The table of several programs' sites of the same pages, a line for each number of papers and program. */
export function renderComparison(figures: readonly ComparisonFigures[], locale: Locale): string {
  const { papers, program, oneLocale, bothLocales, cpu, largest } = words;
  const costs = [papers, program, oneLocale, bothLocales, cpu, largest];
  const { files, size, html, first, lacks } = words;
  const head = [...costs, files, size, html, first, lacks];
  const rows = figures.flatMap(({ papers: count, contenders }) =>
    contenders.map((contender) => [formatCount(count), ...listContender(contender, locale)]),
  );
  const table = renderTable(
    head.map((word) => word[locale]),
    rows,
  );
  return [benchHeadings.comparison[locale], benchRemarks.comparison[locale], table].join("\n\n");
}

function listContender(contender: ContenderFigures, locale: Locale): readonly string[] {
  const { name, version, oneLocale, bothLocales, site, visit } = contender;
  const program = programTitles[name];
  return [
    name === "paper-cards" ? `${program} (${version})` : `${program} ${version}`,
    formatSeconds(oneLocale.wall),
    formatSeconds(bothLocales.wall),
    formatSeconds(bothLocales.cpu),
    formatMegabytes(bothLocales.memory?.largest),
    formatCount(site.files),
    formatMegabytes(site.bytes),
    formatKilobytes(visit?.first.html),
    formatKilobytes(visit && totalBytes(visit.first)),
    programLacks[name][locale],
  ];
}

/** The table of what a site holds and what a visitor loads, a line for each number of papers. */
export function renderVisits(figures: readonly BuildsFigures[], locale: Locale): string {
  const { papers, files, size, html, script, style, other, first, next, save } = words;
  const head = [papers, files, size, html, script, style, other, first, next, save];
  const table = renderTable(
    head.map((word) => word[locale]),
    figures.map(listVisit),
  ).trimEnd();
  return [
    benchHeadings.visits[locale],
    benchRemarks.visits[locale],
    table,
    ...renderDifference(figures, locale),
  ].join("\n\n");
}

function listVisit({
  papers,
  fromNothing: { site },
  visit,
  save,
}: BuildsFigures): readonly string[] {
  const first = visit?.first;
  return [
    formatCount(papers),
    formatCount(site.files),
    formatMegabytes(site.bytes),
    ...[first?.html, first?.script, first?.style, first?.other].map(formatKilobytes),
    formatKilobytes(first && totalBytes(first)),
    formatKilobytes(visit && totalBytes(visit.next)),
    formatSeconds(save),
  ];
}

function renderDifference(figures: readonly BuildsFigures[], locale: Locale): readonly string[] {
  const visits = figures
    .flatMap(({ papers, visit }) => (visit ? [{ papers, bytes: totalBytes(visit.first) }] : []))
    .toSorted((a, b) => a.papers - b.papers);
  const [least, ...others] = visits;
  const most = others.at(-1);
  if (least === undefined || most === undefined) return [];
  const [few, many] = [formatCount(least.papers), formatCount(most.papers)];
  const difference = formatCount(most.bytes - least.bytes);
  const say = {
    "zh-Hant": `首次造訪在 ${many} 篇與 ${few} 篇時相差 ${difference} 位元組。`,
    en: `A first visit at ${many} papers and one at ${few} differ by ${difference} bytes.`,
  };
  return [say[locale]];
}

/** The table of where the time of `generate` goes, for one number of records. */
export function renderGenerate(figures: GenerateFigures, locale: Locale): string {
  const { records, generate, again, copy, memory, survey, read, render, isOnOneCore } = figures;
  const rest = Math.max(0, generate - survey - read - render);
  const cores = isOnOneCore
    ? { "zh-Hant": "單核心", en: "one core" }
    : { "zh-Hant": "所有核心", en: "all cores" };
  const head = {
    "zh-Hant": `${formatCount(records)} 筆紀錄，兩種語言，${cores["zh-Hant"]}`,
    en: `${formatCount(records)} records, both locales, ${cores.en}`,
  };
  const rows = [
    [{ "zh-Hant": "產生頁面", en: "generate" }, formatSeconds(generate)],
    [
      { "zh-Hant": "… 概覽：讀取、驗證、比較", en: "… survey: read, validate, compare" },
      formatSeconds(survey),
    ],
    [{ "zh-Hant": "… 再讀取", en: "… read again" }, formatSeconds(read)],
    [{ "zh-Hant": "… 寫成兩頁 Markdown", en: "… render both pages" }, formatSeconds(render)],
    [
      { "zh-Hant": "… 與磁碟比較、寫入、記錄", en: "… compare with disk, write, list" },
      formatSeconds(rest),
    ],
    [{ "zh-Hant": "第二次，沒有要寫的", en: "second run, nothing to write" }, formatSeconds(again)],
    [{ "zh-Hant": "以 cp -r 複製頁面", en: "cp -r of the pages" }, formatSeconds(copy)],
    [
      { "zh-Hant": "產生頁面 ÷ cp -r（倍）", en: "generate ÷ cp -r, times" },
      (generate / copy).toFixed(1),
    ],
    [{ "zh-Hant": "記憶體最高（MB）", en: "peak memory, MB" }, formatCount(Math.round(memory))],
  ] as const;
  const seconds = { "zh-Hant": "秒", en: "seconds" };
  const table = renderTable(
    [head[locale], seconds[locale]],
    rows.map(([name, value]) => [name[locale], value]),
  );
  return `${benchHeadings.generate[locale]}\n\n${table}`;
}
