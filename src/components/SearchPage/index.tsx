import Translate from "@docusaurus/Translate";
import { useWindowSize } from "@docusaurus/theme-common";
import { type ReactNode, useRef, useState } from "react";
import { type FacetName, facetNames } from "../../search/facet.ts";
import type { SearchRequest } from "../../search/search.ts";
import type { SearchAddress } from "../../search/search-address.ts";
import { CorrectionNote } from "../SearchMessages/correction-note.tsx";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { openSiteSearch } from "../site-search.ts";
import { useSearch } from "../use-search.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Pager } from "./pager.tsx";
import { QueryField } from "./query-field.tsx";
import { ResultList } from "./result-list.tsx";
import styles from "./styles.module.css";
import { Toolbar } from "./toolbar.tsx";
import { useSearchAddress } from "./use-search-address.ts";
import { useView } from "./use-view.ts";
import { WithoutScripts } from "./without-scripts.tsx";

const pageSize = 20;

/** The whole of a search, all of it in the address: field, facets, order, results and their pages. */
export function SearchPage(): ReactNode {
  const control = useSearchAddress();
  const { address } = control;
  const [isOpen, setOpen] = useState(false);
  const isWide = useWindowSize() === "desktop";
  const heading = useRef<HTMLHeadingElement>(null);
  const [view, rememberView] = useView(address?.view);
  const search = useSearch(address && buildRequest(address, []), openSiteSearch);
  // Results don't wait for counts, and where nobody sees counts they aren't loaded.
  const isCounted = search.result !== undefined && (isWide || isOpen);
  const counts = useSearch(
    isCounted && address ? buildRequest(address, facetNames) : undefined,
    openSiteSearch,
  );
  const { result, hasFailed, retry } = search;
  const facets = counts.result?.facets ?? result?.facets ?? {};
  return (
    <main className={`container ${styles.page}`}>
      <h1>
        <Translate id="search.heading">文獻目錄</Translate>
      </h1>
      <QueryField query={address?.query ?? ""} onQuery={control.type} />
      <WithoutScripts />
      <div className={styles.columns}>
        <FacetPanel
          facets={facets}
          control={control}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        />
        <section
          className={styles.results}
          aria-labelledby="results"
          aria-busy={address !== undefined && search.answered === undefined}
        >
          <h2 id="results" ref={heading} tabIndex={-1} className="visually-hidden">
            <Translate id="search.results">搜尋結果</Translate>
          </h2>
          <Toolbar
            search={search}
            control={control}
            view={view}
            onView={(chosen) => {
              rememberView(chosen);
              control.change({ view: chosen, ...(address && { page: address.page }) });
            }}
          />
          <ActiveFilters facets={facets} control={control} />
          {result?.corrected !== undefined && (
            <CorrectionNote
              corrected={result.corrected}
              typed={search.answered?.query ?? ""}
              onUndo={() => control.change({ isLiteral: true })}
            />
          )}
          {hasFailed && <SearchFailure onRetry={retry} />}
          {result?.total === 0 && <NothingFound control={control} />}
          {result && result.total > 0 && (
            <>
              <ResultList
                hits={result.hits}
                view={view}
                first={((search.answered?.page ?? 1) - 1) * pageSize + 1}
              />
              <Pager
                page={search.answered?.page ?? 1}
                pages={Math.ceil(result.total / pageSize)}
                addressOf={(page) => control.addressWith({ page })}
                onTurn={() => {
                  control.focusNext(heading.current);
                  window.scrollTo({ top: 0 });
                }}
              />
            </>
          )}
        </section>
      </div>
    </main>
  );
}

/** What an address asks of the engine. The names of chosen values are at hand with the results. */
function buildRequest(address: SearchAddress, counted: readonly FacetName[]): SearchRequest {
  const { query, isLiteral, filters, sort, page } = address;
  const chosen = facetNames.filter((name) => filters[name] !== undefined);
  const facets = counted.length > 0 ? counted : chosen;
  return { query, isLiteral, filters, sort, page, pageSize, facets };
}
