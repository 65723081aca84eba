import type { SearchEngine } from "../search/query/search-engine.ts";

/** The code of the engine, which pages leave out until someone means to search. */
const loadCode = () => import("./site-search.ts");

/** The engine of this site. */
export async function loadSiteSearch(): Promise<SearchEngine> {
  const { openSiteSearch } = await loadCode();
  return openSiteSearch();
}

/** Loads it ahead of the first letter; what goes wrong shows when it is needed. */
export function warmSiteSearch(): void {
  loadCode().catch(() => {});
}
