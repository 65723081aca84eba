import Translate from "@docusaurus/Translate";
import { useWindowSize } from "@docusaurus/theme-common";
import { type ReactNode, useState } from "react";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { isCatalogue } from "../../search/query/search-address.ts";
import { FacetPanel } from "./facet-panel.tsx";
import { QueryField } from "./query-field.tsx";
import { Results } from "./results.tsx";
import styles from "./styles.module.css";
import { type CatalogueState, useCatalogue, useCataloguePreparation } from "./use-catalogue.ts";
import { useSize, useView } from "./use-chosen.ts";
import { type AddressControl, useSearchAddress } from "./use-search-address.ts";

type Props = {
  /** The collection whose papers alone are in it. */
  readonly collection?: string;
  /** The heading of the page, which may depend on what is shown. */
  readonly heading: (shown: CatalogueState & Pick<AddressControl, "address">) => ReactNode;
  /** What it begins with: there to be read before the search runs, and where it can't. */
  readonly first: ReactNode;
  /** The lines of that, where it is the table of the first page: they aren't loaded again. */
  readonly printed?: readonly PaperRow[];
  /** The ways to all papers without the search. */
  readonly otherwise: ReactNode;
  /** What stands between the field and the results. */
  readonly children?: ReactNode;
};

const none: readonly PaperRow[] = [];

/**
 * Papers to search, narrow and order, all of it in the page's address: field, facets, order, results
 * and their pages.
 */
export function Catalogue(props: Props): ReactNode {
  const { collection, heading, first, printed = none, otherwise, children } = props;
  const control = useSearchAddress();
  const { address } = control;
  const [isOpen, setOpen] = useState(false);
  const isWide = useWindowSize() === "desktop";
  const [size, rememberSize] = useSize(address);
  const prepare = useCataloguePreparation(address, size);
  const [view, rememberView] = useView(address?.view, collection);
  const isPrinted = view === "table" && size === printed.length && isCatalogue(address);
  const shown = useCatalogue(address, isPrinted ? 0 : size, isWide || isOpen);
  const { search, facets, total } = shown;
  return (
    <main className={`container ${styles.page}`}>
      <a href="#results" className="visually-hidden">
        <Translate id="search.skip">跳到搜尋結果</Translate>
      </a>
      {heading({ ...shown, address })}
      <QueryField
        collection={collection}
        query={address?.query ?? ""}
        onTyped={prepare}
        onQuery={control.type}
      />
      {children}
      <div className={styles.columns}>
        <FacetPanel
          facets={facets}
          control={control}
          total={total}
          isWide={isWide}
          onOpen={setOpen}
        />
        <Results
          search={search}
          facets={facets}
          control={control}
          collection={collection}
          first={first}
          printed={printed}
          view={view}
          onView={rememberView}
          otherwise={otherwise}
          size={size}
          onSize={rememberSize}
        />
      </div>
    </main>
  );
}
