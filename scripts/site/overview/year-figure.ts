import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { type Bin, binLabel, buildBins, yearWidths } from "./bins.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawColumns } from "./draw-columns.ts";
import { formatPapers } from "./format-number.ts";
import { columnNames } from "./table-words.ts";

const heading: Bilingual = { "zh-Hant": "發表年份", en: "Year of publication" };

/** How many papers are from each year, or each few years. */
export function buildYearFigure(years: readonly number[], locale: Locale): Figure {
  const bins = buildBins(years, yearWidths);
  return buildFigure({
    name: "years",
    heading: heading[locale],
    summary: [summarise(bins, formatPapers(years.length, locale))[locale]],
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
  });
}

function summarise(bins: readonly Bin[], papers: string): Bilingual {
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
