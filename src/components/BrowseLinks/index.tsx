import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import {
  browseAddress,
  browseRoot,
  type CatalogueFacet,
  catalogueFacets,
} from "../../../scripts/lib/navigation/address.ts";
import { facetLabels } from "../facet-labels.ts";
import styles from "./styles.module.css";

/** The ways to the pages on which papers are browsed, by area, journal, year, study type and country. */
export function BrowseLinks({ current }: { readonly current?: CatalogueFacet }): ReactNode {
  const labels = facetLabels();
  return (
    <nav
      className={styles.links}
      aria-label={translate({ id: "browse.links", message: "依類別瀏覽" })}
    >
      <ul className="plain-list">
        <li className={styles.root}>
          <Link to={browseRoot}>
            <Translate id="browse.title">分類瀏覽</Translate>
          </Link>
        </li>
        {catalogueFacets.map((facet) => (
          <li key={facet}>
            <Link to={browseAddress(facet)} {...(facet === current && { "aria-current": "page" })}>
              {labels[facet]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
