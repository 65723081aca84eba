import type { Locale } from "../../lib/locale.ts";
import type { OverviewData } from "./content.ts";
import { buildGapRows } from "./gap-rows.ts";
import { buildGrowthFigure } from "./growth-figure.ts";
import { buildLabelFigure } from "./label-figure.ts";
import type { OverviewPaper } from "./overview-paper.ts";
import { buildRetrievalFigure } from "./retrieval-figure.ts";
import { buildScoreFigure } from "./score-figure.ts";
import { buildScoreYearFigure } from "./score-year-figure.ts";
import { buildYearFigure } from "./year-figure.ts";

/** The overview of a collection, in the words of one locale; the order of the papers is irrelevant. */
export function buildOverview(papers: readonly OverviewPaper[], locale: Locale): OverviewData {
  const years = papers.flatMap(({ year }) => year ?? []);
  const scores = papers.flatMap(({ score }) => score ?? []);
  const both = papers.flatMap(({ year, score }) =>
    year === undefined || score === undefined ? [] : { year, score },
  );
  const retrieval = buildRetrievalFigure(
    papers.flatMap(({ retrieved }) => retrieved ?? []),
    locale,
  );
  return {
    total: papers.length,
    measures: [
      buildYearFigure(years, locale),
      buildGrowthFigure(years, retrieval !== undefined, locale),
      ...(retrieval ? [retrieval] : []),
      buildScoreFigure(scores, locale),
      buildScoreYearFigure(both, locale),
    ],
    kinds: [
      buildLabelFigure(
        "areas",
        papers.map(({ area }) => area),
        locale,
      ),
      buildLabelFigure(
        "studyTypes",
        papers.map(({ studyType }) => studyType),
        locale,
      ),
      buildLabelFigure(
        "countries",
        papers.map(({ country }) => country),
        locale,
      ),
    ],
    gaps: buildGapRows(papers, locale),
  };
}
