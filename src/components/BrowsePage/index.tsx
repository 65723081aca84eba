import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { type BrowseFacet, browseList } from "../../../scripts/site/browse/content.ts";
import { useCurrent } from "../../preview/use-current.ts";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { browseTitles } from "../browse-titles.ts";
import { CollectionList } from "../CollectionList/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { BrowseSummary } from "./browse-summary.tsx";
import { ValueLists } from "./value-lists.tsx";

/** All values of a facet, or as many as a page can bear, each a way to its papers in the catalogue. */
export default function BrowsePage(props: { readonly data: BrowseFacet }): ReactNode {
  const data = useCurrent(browseList(props.data.facet), props.data);
  const { facet, papers, total } = data;
  const title = browseTitles()[facet];
  return (
    <TitledPage title={title} description={description(title)}>
      <BrowseSummary facet={data} />
      <BrowseLinks current={facet} />
      {papers === 0 && <CollectionList collections={[]} />}
      {total > 0 && <ValueLists data={data} />}
    </TitledPage>
  );
}

function description(title: string): string {
  return translate(
    { id: "browse.description", message: "{title}：各有幾篇文獻卡片，並連到目錄中的文獻。" },
    { title },
  );
}
