import { remember } from "../../scripts/lib/remember.ts";
import { type ApiIndex, apiIndexPath } from "../../scripts/site/api/api-index.ts";
import { siteBase } from "../site-data/site-base.ts";

/** The address of a file of the API, by its path from the index on. */
export function apiAddress(path: string): string {
  return siteBase + apiIndexPath.replace("index.json", path);
}

/** What the site has for programs, loaded once; rejects where it can't be had, and is then asked for anew. */
export function loadApiIndex(): Promise<ApiIndex> {
  return loadIndex("index.json");
}

const loadIndex = remember(async (path: string): Promise<ApiIndex> => {
  const response = await fetch(apiAddress(path), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
});
