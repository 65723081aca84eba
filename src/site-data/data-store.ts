import builtData from "@built-data";
import siteConfig from "@generated/docusaurus.config";
import { useEffect, useSyncExternalStore } from "react";
import { openListeners } from "../../scripts/lib/open-listeners.ts";
import { dataAddress, type SiteData, type SiteDataName } from "../../scripts/site/data/content.ts";
import { anyChange } from "../../scripts/site/preview/content.ts";
import { followChanges } from "../preview/follow-changes.ts";

/** What this visit knows of the site's data: what its first page brought, and what it loaded. */
const known: Partial<SiteData> = { ...builtData };
/** Data on their way: what is opened while it is being warmed is asked for once. */
const arrivals = new Map<SiteDataName, Promise<void>>();
const changes = openListeners();

/** Id of the element in which a page brings its own along. */
export const dataElement = "site-data";

if (typeof document !== "undefined") {
  Object.assign(known, JSON.parse(document.getElementById(dataElement)?.textContent ?? "{}"));
  if (process.env.NODE_ENV === "development") followRecords();
}

/** Data of the site by their name, always the same object; `undefined` until they are loaded. */
export function findData<Name extends SiteDataName>(name: Name): Partial<SiteData>[Name] {
  return known[name];
}

/** Loads data that aren't there yet; rejects where they can't be had. */
export async function loadData(name: SiteDataName): Promise<void> {
  if (known[name] !== undefined) return;
  const arrival = arrivals.get(name) ?? fetchData(name);
  arrivals.set(name, arrival);
  try {
    await arrival;
  } finally {
    arrivals.delete(name);
  }
}

/** As `findData`, for whatever is shown again once they are loaded, which it sees to. */
export function useSiteData<Name extends SiteDataName>(name: Name): Partial<SiteData>[Name] {
  const read = () => known[name];
  useEffect(() => {
    // Where it can't be had, what is shown does without.
    loadData(name).catch(() => {});
  }, [name]);
  return useSyncExternalStore(changes.follow, read, read);
}

async function fetchData(name: string): Promise<void> {
  const address = siteConfig.baseUrl + dataAddress(name);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  Object.assign(known, { [name]: await response.json() });
  changes.tell();
}

/** In the preview what is shown is what the records say now. */
function followRecords(): void {
  followChanges((change) => {
    if (change === anyChange)
      for (const name of Object.keys(known)) fetchData(name).catch(() => {});
  });
}
