import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { PaperCount } from "../PaperCount/index.tsx";

/** How many values there are, of how many papers, and how many papers have none. */
export function BrowseSummary({ facet }: { readonly facet: BrowseFacet }): ReactNode {
  const { total, papers, absent } = facet;
  return (
    <p className="notes">
      <span>
        <Translate id="browse.total" values={{ count: formatCount(total) }}>
          {"共 {count} 項"}
        </Translate>
      </span>
      <span>
        <PaperCount count={papers} />
      </span>
      {absent > 0 && (
        <span>
          <Translate id="browse.absent" values={{ papers: <PaperCount count={absent} /> }}>
            {"{papers}未註明"}
          </Translate>
        </span>
      )}
    </p>
  );
}
