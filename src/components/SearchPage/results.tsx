import Translate from "@docusaurus/Translate";
import { type ReactNode, useMemo, useRef } from "react";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import {
  catalogue,
  chooseSort,
  isCatalogue,
  type PageSize,
  pageSizes,
  readSort,
  renderSearchAddress,
  type SearchAddress,
  saySize,
  type View,
} from "../../search/query/search-address.ts";
import {
  type NearHits,
  type SearchResult,
  type Sort,
  usualPageSize,
} from "../../search/query/search-engine.ts";
import { LateScripts } from "../NeedsScripts/index.tsx";
import { SearchFailure } from "../SearchMessages/search-failure.tsx";
import { UnderstandingNotes } from "../SearchMessages/understanding-notes.tsx";
import { QuotedWords } from "../SearchMessages/unmatched-words.tsx";
import { renderEarlyRequest } from "../site-search.ts";
import type { SearchState } from "../use-search.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { ResultFoot } from "./result-foot.tsx";
import { ResultList } from "./result-list.tsx";
import styles from "./styles.module.css";
import { TakeResults } from "./take-results.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useReturnFocus } from "./use-return-focus.ts";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly search: SearchState;
  readonly facets: SearchResult["facets"];
  readonly control: AddressControl;
  /** The collection whose papers alone are searched. */
  readonly collection: string | undefined;
  /** What the catalogue begins with. */
  readonly first: ReactNode;
  readonly printed: readonly PaperRow[];
  /** How densely the papers stand, and what remembers another choice. */
  readonly view: View;
  readonly onView: (view: View) => void;
  /** The ways to all papers without the search. */
  readonly otherwise: ReactNode;
  /** Results a page, and what remembers another choice. */
  readonly size: PageSize;
  readonly onSize: (size: PageSize) => void;
};

/** What was found: how much, in what order, under which choices, the papers; or why there are none. */
export function Results(props: Props): ReactNode {
  const { search, facets, control, collection, first, otherwise, view, size, onSize } = props;
  const { address, change, resultsHeading } = control;
  const { result, hasFailed, answered, retry } = search;
  const isMixed = collection === undefined;
  const section = useRef<HTMLElement>(null);
  useReturnFocus(section, result !== undefined);
  const near = result && <NearResults near={result.near} view={view} isMixed={isMixed} />;
  return (
    <section
      ref={section}
      className={styles.results}
      aria-labelledby="results"
      aria-busy={address !== undefined && answered === undefined}
    >
      <Toolbar
        search={search}
        control={control}
        view={view}
        onView={(chosen) => {
          props.onView(chosen);
          change({ view: chosen, ...(address && { page: address.page }) });
        }}
      />
      <ActiveFilters facets={facets} control={control} />
      <div aria-live="polite">
        {result && (
          <UnderstandingNotes
            understood={result.understood}
            typed={answered?.query ?? ""}
            onUndo={() => change({ isLiteral: true }, resultsHeading.current)}
          />
        )}
      </div>
      {hasFailed && (
        <SearchFailure
          onRetry={() => {
            resultsHeading.current?.focus({ preventScroll: true });
            retry();
          }}
        />
      )}
      {result?.total === 0 && <NothingFound result={result} control={control} near={near} />}
      {result === undefined && isCatalogue(address) && <First address={address}>{first}</First>}
      {result === undefined && <noscript>{otherwise}</noscript>}
      <div className={styles.asked}>
        <LateScripts />
      </div>
      {hasFailed && otherwise}
      {result && result.total > 0 && (
        <>
          <ResultPage {...props} isMixed={isMixed} />
          <ResultFoot
            total={result.total}
            page={answered?.page ?? 1}
            size={size}
            onSize={onSize}
            control={control}
          />
          <TakeResults control={control} />
          {near}
        </>
      )}
    </section>
  );
}

type PageProps = Pick<Props, "search" | "control" | "printed" | "view"> & {
  readonly isMixed: boolean;
};

/** A page of results, each of which knows its place among them all. */
function ResultPage({ search, printed, view, control, isMixed }: PageProps): ReactNode {
  const { result, answered } = search;
  // Until the next results are there, these keep their places among those that they are of.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  const [first, sorting] = useMemo(() => {
    const address = control.address ?? catalogue;
    const page = answered?.page ?? 1;
    const size = pageSizes.find((size) => size === answered?.pageSize) ?? usualPageSize;
    const first = {
      address: renderSearchAddress({ ...address, page, size: saySize(size) }),
      place: (page - 1) * size + 1,
      total: result?.total ?? 0,
    };
    const onSort = (sort: Sort) => control.change(chooseSort(address, sort));
    return [first, { sort: readSort(address), onSort }];
  }, [result]);
  const shown = answered?.pageSize === 0 ? { printed } : {};
  return (
    <ResultList
      hits={result?.hits ?? []}
      {...shown}
      view={view}
      first={first}
      sorting={sorting}
      isMixed={isMixed}
    />
  );
}

type NearProps = {
  readonly near: readonly NearHits[];
  readonly view: View;
  readonly isMixed: boolean;
};

/** Papers that have most of a query, under what they lack of it. */
function NearResults({ near, view, isMixed }: NearProps): ReactNode {
  return near.map(({ missing, hits }) => (
    <section key={JSON.stringify(missing)} className={styles.near}>
      <h3>
        <Translate id="search.near" values={{ words: <QuotedWords words={missing} /> }}>
          {"沒有{words}，其餘都有"}
        </Translate>
      </h3>
      <ResultList hits={hits} view={view} isMixed={isMixed} />
    </section>
  ));
}

/** Marks a page that is opened at a search, before any of it is seen. */
const markSearch = "if (location.search) document.documentElement.dataset.asked = 1";
const firstScript = `${markSearch}; ${renderEarlyRequest()}`;

type FirstProps = {
  /** `undefined` until the page runs. */
  readonly address: SearchAddress | undefined;
  readonly children: ReactNode;
};

/** What a catalogue begins with, in the page itself. */
function First({ address, children }: FirstProps): ReactNode {
  return (
    <div className={styles.first}>
      {/* The build makes it shorter than React remembers it; in development React would complain. */}
      {address === undefined && process.env.NODE_ENV === "production" && (
        <script suppressHydrationWarning={true}>{firstScript}</script>
      )}
      {children}
    </div>
  );
}
