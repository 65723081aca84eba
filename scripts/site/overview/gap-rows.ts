import type { Locale } from "../../lib/locale.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import { gapLabels, gapNames } from "../../lib/navigation/gaps.ts";
import type { GapRow } from "./content.ts";
import type { OverviewPaper } from "./overview-paper.ts";

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
  if (a.collection !== b.collection) return a.collection < b.collection ? -1 : 1;
  return a.position - b.position;
}
