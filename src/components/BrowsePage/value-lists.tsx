import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import type { BrowseFacet } from "../../../scripts/site/browse/content.ts";
import { BrowseList } from "../BrowseList/index.tsx";
import { type Arrangement, arrangeValues, usualArrangement } from "./arrange-values.ts";
import { ArrangementChoice } from "./arrangement-choice.tsx";
import { Initials, initialId } from "./initials.tsx";
import styles from "./styles.module.css";

/** The values of a facet in the order that a reader likes, and where those are that aren't listed. */
export function ValueLists({ data }: { readonly data: BrowseFacet }): ReactNode {
  const { facet, values, total, most } = data;
  const { i18n } = useDocusaurusContext();
  const [arrangement, setArrangement] = useState<Arrangement>(usualArrangement(facet));
  const groups = arrangeValues(data, arrangement, i18n.currentLocale);
  const others = total - values.length;
  return (
    <>
      {values.length > 1 && (
        <ArrangementChoice facet={facet} current={arrangement} onChoose={setArrangement} />
      )}
      {groups.length > 1 && <Initials initials={groups.map(({ initial }) => initial)} />}
      {groups.map(({ initial, values: own }) => (
        <section key={initial} className={styles.group}>
          {groups.length > 1 && <h2 id={initialId(initial)}>{initial}</h2>}
          <BrowseList facet={facet} values={own} most={most} />
        </section>
      ))}
      {others > 0 && (
        <p className={styles.others}>
          <Translate
            id="browse.others"
            values={{ count: formatCount(others), catalogue: <CatalogueLink /> }}
          >
            {"另有 {count} 項篇數較少，可在{catalogue}的篩選中輸入名稱尋找。"}
          </Translate>
        </p>
      )}
    </>
  );
}

function CatalogueLink(): ReactNode {
  return (
    <Link to="/search/">
      <Translate id="search.heading">文獻目錄</Translate>
    </Link>
  );
}
