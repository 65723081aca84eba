import { parseSearchAddress } from "../../search/search-address.ts";
import { openSiteSearch } from "../site-search.ts";
import { buildRequest } from "./build-request.ts";

/**
 * Has the engine search for what the page's address asks for. Called as soon as the code is there,
 * so that the browser loads the files while the page comes to life; what goes wrong shows when the
 * page asks for the same.
 */
export function searchAhead(): void {
  if (typeof window === "undefined") return;
  openSiteSearch()
    .search(buildRequest(parseSearchAddress(window.location.search), []))
    .catch(() => {});
}
