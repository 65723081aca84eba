import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { accumulate, type Bin, buildBins, yearWidths } from "./bins.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawColumns } from "./draw-columns.ts";
import { formatPapers } from "./format-number.ts";
import { columnNames } from "./table-words.ts";

const heading: Bilingual = { "zh-Hant": "依擷取日期累計", en: "Growth by date of retrieval" };
const year = 12;
const wholeYears = yearWidths.map((years) => years * year);

/**
 * How many of the records had been taken from their source by each month, or by each year where
 * not all of the dates have a month; `undefined` where no record has a date.
 * @param dates YYYY, YYYY-MM or YYYY-MM-DD
 */
export function buildRetrievalFigure(dates: readonly string[], locale: Locale): Figure | undefined {
  const widths = dates.every((date) => date.length > 4) ? [1, 3, 6, ...wholeYears] : wholeYears;
  const bins = accumulate(buildBins(dates.map(monthNumber), widths));
  const last = bins.at(-1);
  if (last === undefined) return undefined;
  const papers = formatPapers(dates.length, locale);
  const summary: Bilingual = {
    "zh-Hant": `註明擷取日期的 ${papers}，最近一次在 ${timeLabel(last)}。`,
    en: `${papers} with a date of retrieval, the latest in ${timeLabel(last)}.`,
  };
  return buildFigure({
    name: "retrieval",
    heading: heading[locale],
    summary: [summary[locale]],
    drawing: drawColumns(
      bins.map((bin) => ({ label: timeLabel(bin), value: bin.count })),
      "var(--line-strong)",
    ),
    table: {
      columns: [columnNames.time[locale], columnNames.sum[locale]],
      rows: bins.map((bin) => [timeLabel(bin), formatCount(bin.count)]),
    },
  });
}

/** Months since the year 0. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * year + Number(date.slice(5, 7) || 1) - 1;
}

/** Where a bin ends: `2025-08`, or the year alone where it holds whole years. */
function timeLabel({ first, last }: Bin): string {
  const ofYear = String(Math.floor(last / year));
  return last - first + 1 >= year
    ? ofYear
    : `${ofYear}-${String((last % year) + 1).padStart(2, "0")}`;
}
