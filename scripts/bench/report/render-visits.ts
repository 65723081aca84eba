import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import type { BuildsFigures } from "../measure/measure-builds.ts";
import { totalBytes } from "../measure/measure-visit.ts";
import { benchHeadings, benchRemarks, benchWords as words } from "./bench-words.ts";
import { formatKilobytes, formatMegabytes, formatSeconds } from "./format-number.ts";

/** The table of what a site holds and what a visitor loads, a line for each number of papers. */
export function renderVisits(figures: readonly BuildsFigures[], locale: Locale): string {
  const { papers, files, size, html, script, style, other, first, next, save } = words;
  const head = [papers, files, size, html, script, style, other, first, next, save];
  const table = renderTable(
    head.map((word) => word[locale]),
    figures.map(listCells),
  ).trimEnd();
  return [
    benchHeadings.visits[locale],
    benchRemarks.visits[locale],
    table,
    ...renderDifference(figures, locale),
  ].join("\n\n");
}

function listCells({
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
