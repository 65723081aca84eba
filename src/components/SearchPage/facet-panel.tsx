import Translate from "@docusaurus/Translate";
import { memo, type ReactNode } from "react";
import { facetNames } from "../../search/facet.ts";
import type { SearchResult } from "../../search/search.ts";
import { facetLabels } from "../facet-labels.ts";
import { toggleFilter } from "./choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";
import { YearRange } from "./year-range.tsx";

type Props = {
  readonly facets: SearchResult["facets"];
  readonly control: AddressControl;
  /** Whether a reader with a narrow screen has opened it; on a wide one it is always open. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** What results can be narrowed by. */
export const FacetPanel = memo(function FacetPanel(props: Props): ReactNode {
  const { facets, control, isOpen, onToggle } = props;
  const filters = control.address?.filters ?? {};
  const chosen = Object.values(filters).flat().length;
  const labels = facetLabels();
  return (
    <aside aria-labelledby="facets">
      <h2 id="facets" className={styles.facetsHeading}>
        <button type="button" aria-expanded={isOpen} aria-controls="facet-list" onClick={onToggle}>
          <Translate id="search.filters">篩選</Translate>
          {chosen > 0 && ` (${chosen})`}
        </button>
        <span>
          <Translate id="search.filters">篩選</Translate>
        </span>
      </h2>
      <div id="facet-list" className={styles.facetList} data-open={isOpen}>
        {facetNames.map((name) => (
          <FacetGroup
            key={name}
            name={name}
            label={labels[name]}
            values={facets[name] ?? []}
            choices={filters[name] ?? []}
            onToggle={(choice) => control.change({ filters: toggleFilter(filters, name, choice) })}
          >
            {name === "year" && (
              <YearRange
                key={filters.year?.join(" ")}
                choices={filters.year ?? []}
                onChoose={(year) => control.change({ filters: { ...filters, year } })}
              />
            )}
          </FacetGroup>
        ))}
      </div>
    </aside>
  );
});
