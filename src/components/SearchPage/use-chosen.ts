import { createStorageSlot, useStorageSlot } from "@docusaurus/theme-common";
import {
  type PageSize,
  pageSizes,
  type SearchAddress,
  type View,
  views,
} from "../../search/query/search-address.ts";
import { usualPageSize } from "../../search/query/search-engine.ts";

const sizeSlot = "search-size";

/** What is shown to a reader, and what remembers another choice. */
type Chosen<Option> = readonly [chosen: Option, remember: (option: Option) => void];

/** How densely results stand: as the address says, else as last chosen; else a collection is a table. */
export function useView(said: View | undefined, collection: string | undefined): Chosen<View> {
  const [kept, slot] = useStorageSlot("search-view");
  const usual = collection === undefined ? "cards" : "table";
  return [said ?? views.find((view) => view === kept) ?? usual, slot.set];
}

/** How many results stand on a page: as the address says, else as last chosen. */
export function useSize(address: SearchAddress | undefined): Chosen<PageSize> {
  const [kept, slot] = useStorageSlot(sizeSlot);
  return [address?.size ?? readSize(kept), (size) => slot.set(String(size))];
}

/** How many results this reader last chose to have on a page. */
export function recallSize(): PageSize {
  return readSize(createStorageSlot(sizeSlot).get());
}

function readSize(kept: string | null): PageSize {
  return pageSizes.find((size) => String(size) === kept) ?? usualPageSize;
}
