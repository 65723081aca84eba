import { formatCount } from "../../lib/format-count.ts";
import type { Bilingual, Locale } from "../../lib/locale.ts";
import { buildFigure } from "./build-figure.ts";
import type { Figure } from "./content.ts";
import { drawColumns } from "./draw-columns.ts";
import { formatPapers, formatScore } from "./format-number.ts";
import { median } from "./median.ts";
import { columnNames } from "./table-words.ts";
import { tally } from "./tally.ts";

const heading: Bilingual = { "zh-Hant": "評分", en: "Score" };
const points = Array.from({ length: 11 }, (_, point) => point);

/**
 * How many papers have each score, parts of a point left out.
 * @param scores 0–10
 */
export function buildScoreFigure(scores: readonly number[], locale: Locale): Figure {
  const counts = tally(scores.map(Math.floor));
  const columns = points.map((point) => ({ label: String(point), value: counts.get(point) ?? 0 }));
  return buildFigure({
    name: "scores",
    heading: heading[locale],
    summary: [summarise(scores, formatPapers(scores.length, locale))[locale]],
    drawing: drawColumns(columns, "var(--accent)"),
    table: {
      columns: [columnNames.score[locale], columnNames.papers[locale]],
      rows: points
        .filter((point) => counts.has(point))
        .map((point) => [scoreRange(point), formatCount(counts.get(point) ?? 0)]),
    },
  });
}

function scoreRange(point: number): string {
  return point === 10 ? "10" : `${point}–${point}.9`;
}

function summarise(scores: readonly number[], papers: string): Bilingual {
  const middle = median(scores);
  if (middle === undefined) {
    return { "zh-Hant": "還沒有文獻有評分。", en: "No paper has a score yet." };
  }
  const [lowest, highest] = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [10, 0],
  );
  const [low, mid, high] = [lowest, middle, highest].map(formatScore);
  return {
    "zh-Hant": `${papers}有評分，中位數 ${mid}，從 ${low} 到 ${high}。小數併入整數：8 表示 8 到 8.9。`,
    en: `${papers} with a score, median ${mid}, from ${low} to ${high}. Parts of a point are left out: 8 is 8 to 8.9.`,
  };
}
