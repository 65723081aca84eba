import i18n from "@generated/i18n";
import { type ApiIndex, apiIndexPath } from "../../scripts/site/api/api-index.ts";

/** The home page of the default locale: what programs read serves both. */
const home = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? "/";

/** The address of a file of the API, by its path from the index on. */
export function apiAddress(path: string): string {
  return home + apiIndexPath.replace("index.json", path);
}

let index: Promise<ApiIndex> | undefined;

/** What the site has for programs, loaded once; rejects where it can't be had, and is then asked for anew. */
export function loadApiIndex(): Promise<ApiIndex> {
  index ??= fetchIndex().catch((error) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function fetchIndex(): Promise<ApiIndex> {
  const response = await fetch(apiAddress("index.json"), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}
