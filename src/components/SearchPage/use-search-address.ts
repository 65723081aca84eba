import { useHistory, useLocation } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import useIsBrowser from "@docusaurus/useIsBrowser";
import {
  parseSearchAddress,
  renderSearchAddress,
  type SearchAddress,
} from "../../search/search-address.ts";

/** The address of the search page as it is read and changed. */
export type AddressControl = {
  /** `undefined` until the page runs: no search is known when the site is built. */
  readonly address: SearchAddress | undefined;
  /** Where a changed address would be; a change of anything but the page leads to the first page. */
  readonly addressWith: (change: Partial<SearchAddress>) => string;
  readonly change: (change: Partial<SearchAddress>) => void;
  /** Typing on replaces what was typed before it, so that going back undoes a search, not a letter. */
  readonly type: (query: string) => void;
};

/** Reads the search from the page's address, and writes what readers change into it. */
export function useSearchAddress(): AddressControl {
  const { search } = useLocation();
  const history = useHistory<{ isTyped?: boolean } | undefined>();
  const { withBaseUrl } = useBaseUrlUtils();
  const isBrowser = useIsBrowser();
  const current = parseSearchAddress(search);
  // The page follows the address a moment later; a change is one of what the address says by then.
  const readLatest = () => parseSearchAddress(history.location.search);
  const addressWith = (change: Partial<SearchAddress>) =>
    renderSearchAddress({ ...current, page: 1, ...change });
  const latestWith = (change: Partial<SearchAddress>) =>
    withBaseUrl(renderSearchAddress({ ...readLatest(), page: 1, ...change }));
  return {
    address: isBrowser ? current : undefined,
    addressWith,
    change: (change) => history.push(latestWith(change)),
    type(query) {
      if (query === readLatest().query) return;
      const address = latestWith({ query, isLiteral: false });
      if (history.location.state?.isTyped) history.replace(address, { isTyped: true });
      else history.push(address, { isTyped: true });
    },
  };
}
