import type { KnownCollections } from "../../scripts/site/collections/content.ts";
import { useSiteData } from "../site-data/data-store.ts";

const unknown: KnownCollections = { collections: [], newest: [] };

/** The collections and the newest papers; none of either until they are loaded. */
export function useCollections(): KnownCollections {
  return useSiteData("collections") ?? unknown;
}
