import type { Locale } from "../../lib/locale.ts";
import { listShown, type PaperIndex } from "../../lib/navigation/paper-index.ts";
import { countIndex } from "../browse/count-values.ts";
import type { CompletenessData, OverviewData } from "./content.ts";
import { buildGapRows } from "./gap-rows.ts";
import { buildLabelFigure, labelKinds } from "./label-figure.ts";
import { buildOverviewPaper, type OverviewPaper } from "./overview-paper.ts";
import { buildScoreFigure, buildScoreYearFigure } from "./score-figures.ts";
import { buildStandingFigure } from "./standing-figure.ts";
import { buildGrowthFigure, buildRetrievalFigure, buildYearFigure } from "./time-figures.ts";

/**
 * The overview of an index in the words of one locale; the order of its papers is irrelevant.
 * @param facets what `countIndex` gives for the same, where it is known already
 */
export function buildOverview(
  index: PaperIndex,
  locale: Locale,
  facets = countIndex(index, locale),
): OverviewData {
  const papers = listPapers(index, locale);
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
    kinds: labelKinds.flatMap((kind) => {
      const facet = facets.get(kind);
      return facet === undefined ? [] : [buildLabelFigure(kind, facet, locale)];
    }),
    standings: buildStandingFigure(
      papers.map(({ standings }) => standings),
      locale,
    ),
  };
}

/** What the papers of an index lack that have a page in the locale. */
export function buildCompleteness(index: PaperIndex, locale: Locale): CompletenessData {
  const papers = listPapers(index, locale);
  return { total: papers.length, gaps: buildGapRows(papers, locale) };
}

function listPapers(index: PaperIndex, locale: Locale): readonly OverviewPaper[] {
  return listShown(index, locale).flatMap((entry) => buildOverviewPaper(entry, locale) ?? []);
}
