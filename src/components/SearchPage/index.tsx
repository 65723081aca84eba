import { useWindowSize } from "@docusaurus/theme-common";
import { type ReactNode, useCallback, useState } from "react";
import { BrowseLinks } from "../BrowseLinks/index.tsx";
import { CatalogueHeading } from "./catalogue-heading.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { QueryField } from "./query-field.tsx";
import { Results } from "./results.tsx";
import styles from "./styles.module.css";
import { useCatalogue, useCataloguePreparation } from "./use-catalogue.ts";
import { useSearchAddress } from "./use-search-address.ts";
import { WithoutScripts } from "./without-scripts.tsx";

/** The whole of a search, all of it in the address: field, facets, order, results and their pages. */
export function SearchPage(): ReactNode {
  const control = useSearchAddress();
  const [isOpen, setOpen] = useState(false);
  const toggle = useCallback(() => setOpen((isOpenNow) => !isOpenNow), []);
  const isWide = useWindowSize() === "desktop";
  const prepare = useCataloguePreparation(control.address);
  const { search, facets } = useCatalogue(control.address, isWide || isOpen);
  return (
    <main className={`container ${styles.page}`}>
      <CatalogueHeading address={control.address} facets={facets} search={search} />
      <QueryField query={control.address?.query ?? ""} onTyped={prepare} onQuery={control.type} />
      <WithoutScripts />
      <BrowseLinks />
      <div className={styles.columns}>
        <FacetPanel facets={facets} control={control} isOpen={isOpen} onToggle={toggle} />
        <Results search={search} facets={facets} control={control} />
      </div>
    </main>
  );
}
