import { formatCount } from "../../lib/format-count.ts";
import type { Locale } from "../../lib/locale.ts";
import { renderTable } from "../../lib/reference/render-table.ts";
import type { ComparisonFigures, ContenderFigures } from "../measure/compare.ts";
import { totalBytes } from "../measure/measure-visit.ts";
import {
  benchHeadings,
  benchRemarks,
  programLacks,
  programTitles,
  benchWords as words,
} from "./bench-words.ts";
import { formatKilobytes, formatMegabytes, formatSeconds } from "./format-number.ts";

/** The table of several programs' sites of the same pages, a line for each number of papers and program. */
export function renderComparison(figures: readonly ComparisonFigures[], locale: Locale): string {
  const { papers, program, oneLocale, bothLocales, cpu, largest } = words;
  const costs = [papers, program, oneLocale, bothLocales, cpu, largest];
  const { files, size, html, first, lacks } = words;
  const head = [...costs, files, size, html, first, lacks];
  const rows = figures.flatMap(({ papers: count, contenders }) =>
    contenders.map((contender) => [formatCount(count), ...listCells(contender, locale)]),
  );
  const table = renderTable(
    head.map((word) => word[locale]),
    rows,
  );
  return [benchHeadings.comparison[locale], benchRemarks.comparison[locale], table].join("\n\n");
}

function listCells(contender: ContenderFigures, locale: Locale): readonly string[] {
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
