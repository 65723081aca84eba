import { compareText } from "../../lib/compare-text.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Standings } from "../../lib/meaning/evidence/shown-standing.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import { type Gap, gapLabels, gapNames } from "../../lib/navigation/gaps.ts";
import {
  listShown,
  type PaperIndex,
  type PaperIndexEntry,
} from "../../lib/navigation/paper-index.ts";
import { countIndex } from "../browse/build-browse.ts";
import type { CompletenessData, GapRow, OverviewData } from "./content.ts";
import { buildLabelFigure, labelKinds } from "./label-figure.ts";
import { buildScoreFigure, buildScoreYearFigure } from "./score-figures.ts";
import { buildStandingFigure } from "./standing-figure.ts";
import { buildAdditionsFigure, buildGrowthFigure, buildYearFigure } from "./time-figures.ts";

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
  const additions = buildAdditionsFigure(
    papers.flatMap(({ added }) => added ?? []),
    locale,
  );
  return {
    total: papers.length,
    measures: [
      buildYearFigure(years, locale),
      buildGrowthFigure(years, additions !== undefined, locale),
      ...(additions ? [additions] : []),
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

/** Papers that are named for each gap; the page must not grow with the collection. */
const namedPapers = 20;

/** What papers lack, in the order of `gapNames`, those that nothing lacks included. */
export function buildGapRows(papers: readonly OverviewPaper[], locale: Locale): readonly GapRow[] {
  const sorted = papers.toSorted(byPlace);
  return gapNames.map((name) => {
    const lacking = sorted.filter(({ gaps }) => gaps.includes(name));
    return {
      name,
      label: gapLabels[name][locale],
      count: lacking.length,
      papers: lacking
        .slice(0, namedPapers)
        .map(({ collection, id }) => ({ id, address: paperAddress(collection, id) })),
    };
  });
}

function byPlace(a: OverviewPaper, b: OverviewPaper): number {
  return compareText(a.collection, b.collection) || a.position - b.position;
}

/** What the overview counts of a paper by itself. */
type OverviewPaper = {
  readonly collection: string;
  readonly id: string;
  readonly position: number;
  readonly year?: number;
  /** When it was added, or else taken from its source, as feeds date it: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly added?: string;
  /** 0–10 */
  readonly score?: number;
  readonly gaps: readonly Gap[];
  readonly standings: Standings;
};

/** What the overview counts of a paper of the index; `undefined` for a page without a record. */
function buildOverviewPaper(
  { collection, id, position, rows, known, gaps }: PaperIndexEntry,
  locale: Locale,
): OverviewPaper | undefined {
  const row = rows?.[locale];
  if (row === undefined) return undefined;
  const { published, score } = row;
  const added = known?.record.added ?? known?.record.provenance?.retrieved;
  return {
    collection,
    id,
    position,
    gaps,
    standings: known?.outline.standings ?? {},
    ...(published !== undefined && { year: Number(published.slice(0, 4)) }),
    ...(added !== undefined && { added }),
    ...(score?.value !== undefined && { score: score.value }),
  };
}
