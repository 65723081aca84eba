import { useStorageSlot } from "@docusaurus/theme-common";
import { type View, views } from "../../search/search-address.ts";

/** How densely results stand: as the address says, else as the reader last chose, else as cards. */
export function useView(said: View | undefined): [View, (view: View) => void] {
  const [chosen, slot] = useStorageSlot("search-view");
  const view = said ?? views.find((name) => name === chosen) ?? "cards";
  return [view, slot.set];
}
