import i18n from "@generated/i18n";
import { parseSearchAddress } from "../../search/search-address.ts";
import { openSiteSearch } from "../site-search.ts";
import { buildRequest } from "./build-request.ts";

/**
 * Has the engine search for what the page's address asks for. Called as soon as the code is there,
 * so that the browser loads the files while the page comes to life; what goes wrong shows when the
 * page asks for the same.
 */
export function searchAhead(): void {
  const baseUrl = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl;
  if (typeof window === "undefined" || !baseUrl) return;
  openSiteSearch(baseUrl)
    .search(buildRequest(parseSearchAddress(window.location.search), []))
    .catch(() => {});
}
