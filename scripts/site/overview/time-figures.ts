import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { accumulate, type Bin, binLabel, buildBins, yearWidths } from "./bins.ts";
import { buildFigure, columnNames, formatPapers } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawColumns } from "./draw-columns.ts";

const yearHeading: Bilingual = { "zh-Hant": "發表年份", en: "Year of publication" };

/** How many papers are from each year, or each few years. */
export function buildYearFigure(years: readonly number[], locale: Locale): Figure {
  const bins = buildBins(years, yearWidths);
  const source = {
    name: "years",
    heading: yearHeading[locale],
    summary: [summariseYears(bins, formatPapers(years.length, locale))[locale]],
    drawing: drawColumns(
      bins.map((bin) => ({ label: binLabel(bin), value: bin.count })),
      "var(--accent)",
    ),
    table: {
      columns: [columnNames.year[locale], columnNames.papers[locale]],
      rows: bins
        .filter(({ count }) => count > 0)
        .map((bin) => [binLabel(bin), formatCount(bin.count)]),
    },
  };
  return buildFigure({ ...source, values: source.table.rows.length }, locale);
}

function summariseYears(bins: readonly Bin[], papers: string): Bilingual {
  const [highest, second] = bins.toSorted((a, b) => b.count - a.count);
  const [first, last] = [bins[0], bins.at(-1)];
  if (highest === undefined || first === undefined || last === undefined) {
    return {
      "zh-Hant": "還沒有紀錄註明發表年份。",
      en: "No record has a year of publication yet.",
    };
  }
  if (second === undefined) {
    const year = binLabel(first);
    return {
      "zh-Hant": `${papers}有發表年份，都在 ${year} 年。`,
      en: `${papers} with a year of publication, ${year} throughout.`,
    };
  }
  const [count, year] = [formatCount(highest.count), binLabel(highest)];
  const isYear = first.first === first.last;
  const isAlone = second.count < highest.count;
  return {
    "zh-Hant": `${papers}有發表年份，從 ${first.first} 到 ${last.last} 年；${
      isAlone
        ? `${year} 年最多，有 ${count} 篇`
        : `最多的${isYear ? "年份" : "時期"}各有 ${count} 篇`
    }。`,
    en: `${papers} with a year of publication, ${first.first} to ${last.last}; ${
      isAlone
        ? `most, ${count}, from ${year}`
        : `at most ${count} from any one ${isYear ? "year" : "period"}`
    }.`,
  };
}

const growthHeading: Bilingual = {
  "zh-Hant": "依發表年份累計",
  en: "Growth by year of publication",
};

/**
 * How many of the papers had been published by each year: how the knowledge grew, not the
 * collection, of which only the dates of addition tell.
 * @param hasAdditions whether any record says when it was added
 */
export function buildGrowthFigure(
  years: readonly number[],
  hasAdditions: boolean,
  locale: Locale,
): Figure {
  const bins = accumulate(buildBins(years, yearWidths));
  const source = {
    name: "growth",
    heading: growthHeading[locale],
    values: new Set(years).size,
    summary: [
      summariseGrowth(years, formatPapers(years.length, locale))[locale],
      hasAdditions ? "" : neverAdded[locale],
    ],
    drawing: drawColumns(
      bins.map((bin) => ({ label: binLabel(bin), value: bin.count })),
      "var(--line-strong)",
    ),
    table: {
      columns: [columnNames.year[locale], columnNames.sum[locale]],
      rows: bins.map((bin) => [binLabel(bin), formatCount(bin.count)]),
    },
  };
  return buildFigure(source, locale);
}

const neverAdded: Bilingual = {
  "zh-Hant": "紀錄未註明收錄日期，無法得知何時收入館藏。",
  en: " No record says when it was added, so when papers joined the collection isn’t known.",
};

function summariseGrowth(years: readonly number[], papers: string): Bilingual {
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const halfSince = sorted[Math.floor(sorted.length / 2)];
  if (last === undefined) {
    return {
      "zh-Hant": "還沒有紀錄註明發表年份。",
      en: "No record has a year of publication yet.",
    };
  }
  const hasHalf = first !== last;
  return {
    "zh-Hant": `到 ${last} 年共 ${papers}${hasHalf ? `，其中一半發表於 ${halfSince} 年以後` : ""}。`,
    en: `${papers} by ${last}${hasHalf ? `, half of them since ${halfSince}` : ""}.`,
  };
}

const additionsHeading: Bilingual = {
  "zh-Hant": "依收錄日期累計",
  en: "Growth by date of addition",
};
const monthsInYear = 12;
const wholeYears = yearWidths.map((years) => years * monthsInYear);

/**
 * How many of the papers had joined the collection by each month, or by each year where
 * not all of the dates have a month; `undefined` where no record has a date.
 * @param dates YYYY, YYYY-MM or YYYY-MM-DD
 */
export function buildAdditionsFigure(dates: readonly string[], locale: Locale): Figure | undefined {
  const widths = dates.every((date) => date.length > 4) ? [1, 3, 6, ...wholeYears] : wholeYears;
  const bins = accumulate(buildBins(dates.map(monthNumber), widths));
  const last = bins.at(-1);
  if (last === undefined) return undefined;
  const papers = formatPapers(dates.length, locale);
  const summary: Bilingual = {
    "zh-Hant": `註明收錄日期的 ${papers}，最近一次在 ${timeLabel(last)}。`,
    en: `${papers} with a date of addition, the latest in ${timeLabel(last)}.`,
  };
  const source = {
    name: "additions",
    heading: additionsHeading[locale],
    values: bins.length,
    summary: [summary[locale]],
    drawing: drawColumns(
      bins.map((bin) => ({ label: timeLabel(bin), value: bin.count })),
      "var(--line-strong)",
    ),
    table: {
      columns: [columnNames.time[locale], columnNames.sum[locale]],
      rows: bins.map((bin) => [timeLabel(bin), formatCount(bin.count)]),
    },
  };
  return buildFigure(source, locale);
}

/** Months since the year 0. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * monthsInYear + Number(date.slice(5, 7) || 1) - 1;
}

/** Where a bin ends: `2025-08`, or the year alone where it holds whole years. */
function timeLabel({ first, last }: Bin): string {
  const ofYear = String(Math.floor(last / monthsInYear));
  return last - first + 1 >= monthsInYear
    ? ofYear
    : `${ofYear}-${String((last % monthsInYear) + 1).padStart(2, "0")}`;
}
