import Translate from "@docusaurus/Translate";
import { memo, type ReactNode } from "react";
import { facetNames } from "../../search/facets/facet.ts";
import { joinChoices } from "../../search/facets/facet-choice.ts";
import type { SearchResult } from "../../search/query/search-engine.ts";
import { facetLabels } from "../facet-labels.ts";
import { useLocale } from "../use-locale.ts";
import { toggleFilter } from "./choices.ts";
import { FacetGroup } from "./facet-group.tsx";
import { FacetSheet } from "./facet-sheet.tsx";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";
import { YearRange } from "./year-range.tsx";

type Props = Pick<Parameters<typeof FacetSheet>[0], "onOpen"> & {
  readonly facets: SearchResult["facets"];
  /** Papers that the values are counted among; `undefined` until they are. */
  readonly total: number | undefined;
  readonly control: AddressControl;
  /** Whether there is room for the facets beside the results; else a sheet over the page has them. */
  readonly isWide: boolean;
};

/** What results can be narrowed by. */
export const FacetPanel = memo(function FacetPanel(props: Props): ReactNode {
  const { facets, total, control, isWide, onOpen } = props;
  const chosen = Object.values(control.address?.filters ?? {}).flat().length;
  const groups = <FacetGroups facets={facets} total={total} control={control} />;
  return (
    <aside aria-labelledby="facets">
      <h2 id="facets" className={styles.facetsHeading}>
        <Translate id="search.filters">篩選</Translate>
      </h2>
      {isWide ? (
        groups
      ) : (
        <FacetSheet chosen={chosen} total={total} onOpen={onOpen} results={control.resultsHeading}>
          {groups}
        </FacetSheet>
      )}
    </aside>
  );
});

/** The facets that narrow the results: not those whose every value is that of all papers. */
function FacetGroups({
  facets,
  total,
  control,
}: Pick<Props, "facets" | "total" | "control">): ReactNode {
  const locale = useLocale();
  const filters = control.address?.filters ?? {};
  const labels = facetLabels();
  const groups = facetNames
    .map((name) => {
      const values = joinChoices(name, facets[name] ?? [], locale);
      return { name, values, choices: filters[name] ?? [] };
    })
    .filter(
      ({ values, choices }) => choices.length > 0 || values.some(({ count }) => count !== total),
    );
  const isCounted = Object.keys(facets).length > 0;
  if (groups.length === 0 && isCounted) {
    return (
      <p className={styles.further}>
        <Translate id="facet.none">沒有可再篩選的項目。</Translate>
      </p>
    );
  }
  return groups.map((group) => (
    <FacetGroup
      key={group.name}
      {...group}
      label={labels[group.name]}
      onToggle={(choice) => control.change({ filters: toggleFilter(filters, group.name, choice) })}
    >
      {group.name === "year" && (
        <YearRange
          key={filters.year?.join(" ")}
          choices={filters.year ?? []}
          onChoose={(year) => control.change({ filters: { ...filters, year } })}
        />
      )}
    </FacetGroup>
  ));
}
