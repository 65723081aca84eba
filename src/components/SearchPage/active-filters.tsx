import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { facetNames } from "../../search/facet.ts";
import type { SearchResult } from "../../search/search.ts";
import { facetLabels } from "./facet-labels.ts";
import styles from "./styles.module.css";
import { toggleFilter } from "./toggle-filter.ts";
import type { AddressControl } from "./use-search-address.ts";

type Props = { readonly facets: SearchResult["facets"]; readonly control: AddressControl };

/** What the reader has chosen, each to be taken back by itself. */
export function ActiveFilters({ facets, control }: Props): ReactNode {
  const { i18n } = useDocusaurusContext();
  const locale = findLocale(i18n.currentLocale);
  const { address, change } = control;
  const filters = address?.filters ?? {};
  const labels = facetLabels();
  const chosen = facetNames.flatMap((facet) =>
    (filters[facet] ?? []).map((choice) => {
      const value = facets[facet]?.find(({ chosenAs }) => chosenAs === choice);
      return { facet, choice, name: value?.label[locale] ?? choice };
    }),
  );
  if (chosen.length === 0) return null;
  return (
    <ul
      className={styles.chosen}
      aria-label={translate({ id: "search.chosen", message: "已選的篩選條件" })}
    >
      {chosen.map(({ facet, choice, name }) => (
        <li key={`${facet} ${choice}`}>
          <button
            type="button"
            onClick={() => change({ filters: toggleFilter(filters, facet, choice) })}
          >
            <span className="visually-hidden">
              <Translate id="search.chosen.remove">移除：</Translate>
            </span>
            <span className={styles.chosenFacet}>{labels[facet]}</span> {name}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      {chosen.length > 1 && (
        <li>
          <button type="button" className={styles.clear} onClick={() => change({ filters: {} })}>
            <Translate id="search.chosen.clear">全部移除</Translate>
          </button>
        </li>
      )}
    </ul>
  );
}
