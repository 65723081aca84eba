import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { CatalogueFacet } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { browseDataName } from "../../../scripts/site/data/content.ts";
import { useSiteData } from "../../site-data/data-store.ts";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { CollectionList } from "../CollectionList/index.tsx";
import { countPapers } from "../count-papers.ts";
import { TitledPage } from "../TitledPage/index.tsx";
import { ValueLists } from "./value-lists.tsx";

/** All values of a facet, or as many as a page can bear, each a way to its papers in the catalogue. */
export default function BrowsePage({ facet }: { readonly facet: CatalogueFacet }): ReactNode {
  const data = useSiteData(browseDataName(facet));
  const title = browseTitles()[facet];
  return (
    <TitledPage title={title} description={description(title)}>
      {data && <BrowseSummary facet={data} />}
      <BrowseLinks current={facet} />
      {data?.papers === 0 && <CollectionList collections={[]} />}
      {data !== undefined && data.total > 0 && <ValueLists data={data} />}
    </TitledPage>
  );
}

function description(title: string): string {
  return translate(
    { id: "browse.description", message: "{title}：各有幾篇文獻卡片，並連到目錄中的文獻。" },
    { title },
  );
}

/** How many values there are, of how many papers, and how many papers have none. */
function BrowseSummary({ facet }: { readonly facet: BrowseFacet }): ReactNode {
  const { total, papers, absent } = facet;
  return (
    <p className="notes">
      <span>
        <Translate id="browse.total" values={{ count: formatCount(total) }}>
          {"共 {count} 項"}
        </Translate>
      </span>
      <span>{countPapers(papers)}</span>
      {absent > 0 && (
        <span>
          <Translate id="browse.absent" values={{ papers: countPapers(absent) }}>
            {"{papers}未註明"}
          </Translate>
        </span>
      )}
    </p>
  );
}

/** What the pages are called on which papers are browsed by a facet. */
function browseTitles(): Readonly<Record<CatalogueFacet, string>> {
  return {
    area: translate({ id: "browse.area", message: "依應用領域瀏覽" }),
    journal: translate({ id: "browse.journal", message: "依期刊瀏覽" }),
    year: translate({ id: "browse.year", message: "依發表年份瀏覽" }),
    type: translate({ id: "browse.type", message: "依研究類型瀏覽" }),
    country: translate({ id: "browse.country", message: "依國家/地區瀏覽" }),
  };
}
