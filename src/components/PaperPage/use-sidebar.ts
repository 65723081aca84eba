import type { PropSidebarItem } from "@docusaurus/plugin-content-docs";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { PaperContents } from "../../../scripts/site/papers/content.ts";
import { isSavingData } from "../../printed-pages/is-saving-data.ts";
import { findRange, followRanges, loadRange } from "../../printed-pages/range-store.ts";
import { sidebarItems } from "./document.ts";
import { useSteadySidebar } from "./use-steady-sidebar.ts";

/**
 * The sidebar of a paper: the papers around it that its page brought, and all of its range once the
 * browser has had time to load them. The papers of a range share one array, by which the theme sees
 * that there is nothing to render anew.
 */
export function useSidebar(paper: PaperContents, baseUrl: string): PropSidebarItem[] {
  const { collection, range, rangeFile } = paper;
  const read = () => findRange(rangeFile) ?? paper.sidebar;
  const papers = useSyncExternalStore(followRanges, read, read);
  useEffect(() => {
    // The development server sends the whole range with each paper.
    if (process.env.NODE_ENV === "development" || isSavingData()) return;
    return whenIdle(() => loadRange(rangeFile));
  }, [rangeFile]);
  useSteadySidebar(papers, paper.permalink);
  // biome-ignore lint/correctness/useExhaustiveDependencies: collection and range are those of the papers
  return useMemo(() => sidebarItems(papers, baseUrl, collection, range), [papers, baseUrl]);
}

/** Calls `work` when the browser has nothing more urgent to do; returns what prevents it. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
