import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import type { Locale } from "../../lib/locale.ts";
import { listShown, type PaperIndex } from "../../lib/navigation/paper-index.ts";
import { countIndex } from "../browse/count-values.ts";
import type { OverviewData } from "./content.ts";
import { buildGapRows } from "./gap-rows.ts";
import { buildLabelFigure, labelKinds } from "./label-figure.ts";
import { buildOverviewPaper } from "./overview-paper.ts";
import { buildScoreFigure, buildScoreYearFigure } from "./score-figures.ts";
import { buildGrowthFigure, buildRetrievalFigure, buildYearFigure } from "./time-figures.ts";

/** The overview of the papers of a site that have a page in a locale. */
export function loadOverview(siteFolder: string, locale: Locale): OverviewData {
  return buildOverview(readPaperIndex(siteFolder), locale);
}

/** The overview of an index in the words of one locale; the order of its papers is irrelevant. */
export function buildOverview(index: PaperIndex, locale: Locale): OverviewData {
  const papers = listShown(index, locale).flatMap(
    (entry) => buildOverviewPaper(entry, locale) ?? [],
  );
  const facets = countIndex(index, locale);
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
    gaps: buildGapRows(papers, locale),
  };
}
