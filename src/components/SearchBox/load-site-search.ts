import type { SearchEngine } from "../../search/search.ts";

/** Loads the code of the engine, which pages leave out until someone means to search. */
export async function loadSiteSearch(baseUrl: string): Promise<SearchEngine> {
  const { openSiteSearch } = await import("../site-search.ts");
  return openSiteSearch(baseUrl);
}

/** Loads it ahead of the first letter; what goes wrong shows when it is needed. */
export function warmSiteSearch(): void {
  import("../site-search.ts").catch(() => {});
}
