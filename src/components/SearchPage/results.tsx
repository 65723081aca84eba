import type { ReactNode } from "react";
import type { SearchResult } from "../../search/search.ts";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { UnderstandingNotes } from "../SearchMessages/understanding-notes.tsx";
import type { SearchState } from "../use-search.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { FirstPapers } from "./first-papers.tsx";
import { NearResults } from "./near-results.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ResultPage } from "./result-page.tsx";
import styles from "./styles.module.css";
import { Toolbar } from "./toolbar.tsx";
import type { AddressControl } from "./use-search-address.ts";
import { useView } from "./use-view.ts";

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
      {result?.total === 0 && <NothingFound result={result} control={control} />}
      {result === undefined && <FirstPapers address={address} />}
      {result && result.total > 0 && (
        <ResultPage result={result} page={answered?.page ?? 1} view={view} control={control} />
      )}
      {result && <NearResults near={result.near} view={view} />}
    </section>
  );
}
