import { usePluginData } from "@docusaurus/useGlobalData";
import {
  type CollectionsGlobalData,
  collectionsPluginName,
} from "../../scripts/site/collections/content.ts";
import { useCurrent } from "../preview/use-current.ts";

/** What the collections plugin tells every page. */
export function useCollections(): CollectionsGlobalData {
  const data = useCurrent(collectionsPluginName, usePluginData(collectionsPluginName));
  return isCollectionsData(data) ? data : { collections: [], newest: [] };
}

function isCollectionsData(data: unknown): data is CollectionsGlobalData {
  return typeof data === "object" && data !== null && "newest" in data;
}
