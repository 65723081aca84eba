import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import Heading from "@theme/Heading";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { browseAddress } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { useSiteData } from "../../site-data/data-store.ts";
import { BrowseList } from "../BrowseList/index.tsx";
import { CollectionList } from "../CollectionList/index.tsx";
import { facetLabels } from "../facet-labels.ts";
import { TitledPage } from "../TitledPage/index.tsx";
import styles from "./styles.module.css";

/** What papers can be browsed by: of each facet the first values, and the way to all of them. */
export default function BrowseIndex(): ReactNode {
  const facets = useSiteData("browse")?.facets;
  const title = translate({ id: "browse.title", message: "分類瀏覽" });
  const lead = translate({
    id: "browse.lead",
    message: "依應用領域、期刊、年份、研究類型與國家瀏覽文獻卡片。",
  });
  const given = facets?.filter(({ values, papers }) => values.some(({ count }) => count < papers));
  return (
    <TitledPage title={title} description={lead}>
      <p>{lead}</p>
      {given?.length === 0 && <CollectionList collections={[]} />}
      <div className={styles.facets}>
        {given?.map((facet) => (
          <First key={facet.facet} facet={facet} />
        ))}
      </div>
    </TitledPage>
  );
}

function First({
  facet: { facet, values, total, most },
}: {
  readonly facet: BrowseFacet;
}): ReactNode {
  return (
    <section aria-labelledby={facet}>
      <Heading as="h2" id={facet}>
        <Link to={browseAddress(facet)}>{facetLabels()[facet]}</Link>
      </Heading>
      <BrowseList facet={facet} values={values} most={most} />
      {total > values.length && (
        <p>
          <Link to={browseAddress(facet)} aria-describedby={facet}>
            <Translate id="facet.more" values={{ count: formatCount(total) }}>
              {"全部 {count} 項"}
            </Translate>
          </Link>
        </p>
      )}
    </section>
  );
}
