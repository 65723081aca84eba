import { usePluginData } from "@docusaurus/useGlobalData";
import { useCurrent } from "../preview/use-current.ts";
import { type CollectionsGlobalData, collectionsPluginName } from "./content.ts";

/** What the collections plugin tells every page. */
export function useCollections(): CollectionsGlobalData {
  const data = useCurrent(collectionsPluginName, usePluginData(collectionsPluginName));
  return isCollectionsData(data) ? data : { collections: [], newest: [] };
}

function isCollectionsData(data: unknown): data is CollectionsGlobalData {
  return typeof data === "object" && data !== null && "newest" in data;
}
