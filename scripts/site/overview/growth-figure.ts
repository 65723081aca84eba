import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { accumulate, binLabel, buildBins, yearWidths } from "./bins.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawColumns } from "./draw-columns.ts";
import { formatPapers } from "./format-number.ts";
import { columnNames } from "./table-words.ts";

const heading: Bilingual = { "zh-Hant": "依發表年份累計", en: "Growth by year of publication" };

/**
 * How many of the papers had been published by each year: how the knowledge grew, not the
 * collection, of which only the dates of retrieval would tell.
 * @param hasRetrieved whether any record says when it was retrieved
 */
export function buildGrowthFigure(
  years: readonly number[],
  hasRetrieved: boolean,
  locale: Locale,
): Figure {
  const bins = accumulate(buildBins(years, yearWidths));
  return buildFigure({
    name: "growth",
    heading: heading[locale],
    summary: [
      summarise(years, formatPapers(years.length, locale))[locale],
      hasRetrieved ? "" : neverRetrieved[locale],
    ],
    drawing: drawColumns(
      bins.map((bin) => ({ label: binLabel(bin), value: bin.count })),
      "var(--line-strong)",
    ),
    table: {
      columns: [columnNames.year[locale], columnNames.sum[locale]],
      rows: bins.map((bin) => [binLabel(bin), formatCount(bin.count)]),
    },
  });
}

const neverRetrieved: Bilingual = {
  "zh-Hant": "紀錄未註明擷取日期，無法得知何時收入館藏。",
  en: " No record says when it was retrieved, so when papers joined the collection isn’t known.",
};

function summarise(years: readonly number[], papers: string): Bilingual {
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
