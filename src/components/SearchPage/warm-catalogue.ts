import i18n from "@generated/i18n";
import { openSiteSearch } from "../site-search.ts";

/**
 * Has the engine load what the first page of the catalogue takes, where that is what the address
 * asks for. Called as soon as the code is there, so that the browser brings it while the page comes
 * to life; what goes wrong shows when the page asks for the same.
 */
export function warmCatalogue(): void {
  const baseUrl = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl;
  if (typeof window === "undefined" || window.location.search !== "" || !baseUrl) return;
  openSiteSearch(baseUrl)
    .search({ query: "" })
    .catch(() => {});
}
