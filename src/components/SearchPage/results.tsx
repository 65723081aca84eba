import Translate from "@docusaurus/Translate";
import { useStorageSlot } from "@docusaurus/theme-common";
import type { ReactNode } from "react";
import { useCollections } from "../../printed-pages/use-collections.ts";
import { type NearHits, type SearchResult, usualPageSize } from "../../search/search.ts";
import {
  catalogue,
  renderSearchAddress,
  type SearchAddress,
  type View,
  views,
} from "../../search/search-address.ts";
import { NewestPapers } from "../NewestPapers/index.tsx";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { UnderstandingNotes } from "../SearchMessages/understanding-notes.tsx";
import { QuotedWords } from "../SearchMessages/unmatched-words.tsx";
import { renderEarlyRequest } from "../site-search.ts";
import type { SearchState } from "../use-search.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { Pager } from "./pager.tsx";
import { ResultList } from "./result-list.tsx";
import styles from "./styles.module.css";
import { Toolbar } from "./toolbar.tsx";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly search: SearchState;
  readonly facets: SearchResult["facets"];
  readonly control: AddressControl;
};

/** What was found: how much, in what order, under which choices, the papers; or why there are none. */
export function Results({ search, facets, control }: Props): ReactNode {
  const { address, change, resultsHeading } = control;
  const [view, rememberView] = useView(address?.view);
  const { result, hasFailed, answered, retry } = search;
  const near = result && <NearResults near={result.near} view={view} />;
  return (
    <section
      className={styles.results}
      aria-labelledby="results"
      aria-busy={address !== undefined && answered === undefined}
    >
      <Toolbar
        search={search}
        control={control}
        view={view}
        onView={(chosen) => {
          rememberView(chosen);
          change({ view: chosen, ...(address && { page: address.page }) });
        }}
      />
      <ActiveFilters facets={facets} control={control} />
      {result && (
        <UnderstandingNotes
          understood={result.understood}
          typed={answered?.query ?? ""}
          onUndo={() => change({ isLiteral: true }, resultsHeading.current)}
        />
      )}
      {hasFailed && (
        <SearchFailure
          onRetry={() => {
            resultsHeading.current?.focus({ preventScroll: true });
            retry();
          }}
        />
      )}
      {result?.total === 0 && <NothingFound result={result} control={control} near={near} />}
      {result === undefined && <FirstPapers address={address} />}
      {result && result.total > 0 && (
        <ResultPage result={result} page={answered?.page ?? 1} view={view} control={control} />
      )}
      {result && result.total > 0 && near}
    </section>
  );
}

type PageProps = {
  readonly result: SearchResult;
  /** Which page of the results it is, from 1. */
  readonly page: number;
  readonly view: View;
  readonly control: AddressControl;
};

/** A page of results, and the way to the others. */
function ResultPage({ result, page, view, control }: PageProps): ReactNode {
  const { addressWith, focusNext, resultsHeading } = control;
  return (
    <>
      <ResultList hits={result.hits} view={view} first={(page - 1) * usualPageSize + 1} />
      <Pager
        page={page}
        pages={Math.ceil(result.total / usualPageSize)}
        addressOf={(other) => addressWith({ page: other })}
        onTurn={() => {
          focusNext(resultsHeading.current);
          window.scrollTo({ top: 0 });
        }}
      />
    </>
  );
}

type NearProps = { readonly near: readonly NearHits[]; readonly view: View };

/** Papers that have most of a query, under what they lack of it. */
function NearResults({ near, view }: NearProps): ReactNode {
  return near.map(({ missing, hits }) => (
    <section key={JSON.stringify(missing)} className={styles.near}>
      <h3>
        <Translate id="search.near" values={{ words: <QuotedWords words={missing} /> }}>
          {"沒有{words}，其餘都有"}
        </Translate>
      </h3>
      <ResultList hits={hits} view={view} first={1} />
    </section>
  ));
}

/** Marks a page that is opened at a search, before any of it is seen. */
const markSearch = "if (location.search) document.documentElement.dataset.asked = 1";
const firstScript = `${markSearch}; ${renderEarlyRequest()}`;

/**
 * What the catalogue begins with, in the page itself: there to be read before the search runs, and
 * where it can't. Nothing at the address of a search, whose results are others.
 * @param address `undefined` until the page runs
 */
function FirstPapers({ address }: { readonly address: SearchAddress | undefined }): ReactNode {
  const { newest } = useCollections();
  // How densely results stand makes no other search.
  const asked = renderSearchAddress({ ...catalogue, ...address, view: undefined });
  if (asked !== renderSearchAddress(catalogue)) return null;
  return (
    <div className={styles.first}>
      {/* The build makes it shorter than React remembers it; in development React would complain. */}
      {address === undefined && process.env.NODE_ENV === "production" && (
        <script suppressHydrationWarning={true}>{firstScript}</script>
      )}
      <NewestPapers papers={newest} />
    </div>
  );
}

/** How densely results stand: as the address says, else as the reader last chose, else as cards. */
function useView(said: View | undefined): [View, (view: View) => void] {
  const [chosen, slot] = useStorageSlot("search-view");
  const view = said ?? views.find((name) => name === chosen) ?? "cards";
  return [view, slot.set];
}
