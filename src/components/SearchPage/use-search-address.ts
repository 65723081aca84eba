import { useHistory, useLocation } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import useIsBrowser from "@docusaurus/useIsBrowser";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import {
  parseSearchAddress,
  renderSearchAddress,
  type SearchAddress,
} from "../../search/query/search-address.ts";

/** The address of a catalogue as it is read and changed. */
export type AddressControl = {
  /** `undefined` until the page runs: no search is known when the site is built. */
  readonly address: SearchAddress | undefined;
  /** Where a changed address would be; a change of anything but the page leads to the first page. */
  readonly addressWith: (change: Partial<SearchAddress>) => string;
  /**
   * Changes what the address says; the focus stays where it is, or goes to `focusNext` where what
   * has it goes away.
   */
  readonly change: (change: Partial<SearchAddress>, focusNext?: Element | null) => void;
  /** What has the focus once the next address is there; else the theme would give it to the page. */
  readonly focusNext: (element: Element | null) => void;
  /** Typing makes no entries in the history: going back undoes a choice, not a letter. */
  readonly type: (query: string) => void;
  /** The heading of the results, for the focus where nothing else is left to have it. */
  readonly resultsHeading: RefObject<HTMLHeadingElement | null>;
};

/** Reads the search from the page's address, and writes what readers change into it. */
export function useSearchAddress(): AddressControl {
  const { pathname, search } = useLocation();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  const focus = useRef<Element | null>(null);
  const resultsHeading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is when the theme takes the focus.
  useEffect(() => {
    if (focus.current instanceof HTMLElement) focus.current.focus({ preventScroll: true });
    focus.current = null;
  }, [search]);
  return useMemo(() => {
    const base = withBaseUrl("/").length - 1;
    const current = parseSearchAddress(pathname.slice(base) + search);
    // The page follows the address a moment later; a change is one of what the address says by then.
    const readLatest = () => parseSearchAddress(pathname.slice(base) + history.location.search);
    const addressWith = (change: Partial<SearchAddress>) =>
      renderSearchAddress({ ...current, page: 1, ...change });
    const latestWith = (change: Partial<SearchAddress>) =>
      withBaseUrl(renderSearchAddress({ ...readLatest(), page: 1, ...change }));
    return {
      address: isBrowser ? current : undefined,
      addressWith,
      focusNext(element) {
        focus.current = element;
      },
      change(change, focusNext = document.activeElement) {
        focus.current = focusNext;
        history.push(latestWith(change));
      },
      type(query) {
        if (query !== readLatest().query) history.replace(latestWith({ query, isLiteral: false }));
      },
      resultsHeading,
    };
  }, [pathname, search, history, withBaseUrl, isBrowser]);
}
