import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Locale } from "../../lib/locale.ts";
import { listShown } from "../../lib/navigation/paper-index.ts";
import type { OverviewData } from "./content.ts";
import { buildGapRows } from "./gap-rows.ts";
import { buildLabelFigure } from "./label-figure.ts";
import { buildOverviewPaper, type OverviewPaper } from "./overview-paper.ts";
import { buildScoreFigure, buildScoreYearFigure } from "./score-figures.ts";
import { buildGrowthFigure, buildRetrievalFigure, buildYearFigure } from "./time-figures.ts";

/** The overview of the papers of a site that have a page in a locale. */
export function loadOverview(siteFolder: string, locale: Locale): OverviewData {
  const papers = listShown(readPaperIndex(siteFolder), locale).flatMap(
    (entry) => buildOverviewPaper(entry, locale) ?? [],
  );
  return buildOverview(papers, locale);
}

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
