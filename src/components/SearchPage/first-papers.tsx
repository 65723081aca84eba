import type { ReactNode } from "react";
import { useCollections } from "../../printed-pages/use-collections.ts";
import { catalogue, renderSearchAddress, type SearchAddress } from "../../search/search-address.ts";
import { NewestPapers } from "../NewestPapers/index.tsx";
import { renderEarlyRequest } from "../site-search.ts";
import styles from "./styles.module.css";

/** Marks a page that is opened at a search, before any of it is seen. */
const markSearch = "if (location.search) document.documentElement.dataset.asked = 1";
const firstScript = `${markSearch}; ${renderEarlyRequest()}`;

/**
 * What the catalogue begins with, in the page itself: there to be read before the search runs, and
 * where it can't. Nothing at the address of a search, whose results are others.
 * @param address `undefined` until the page runs
 */
export function FirstPapers({
  address,
}: {
  readonly address: SearchAddress | undefined;
}): ReactNode {
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
