import type { PropSidebarItem } from "@docusaurus/plugin-content-docs";
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { PaperLink } from "../../../scripts/lib/navigation/page-link.ts";
import type { PaperContents } from "../../../scripts/site/papers/content.ts";
import { findRange, followRanges, loadRange } from "../../printed-pages/range-store.ts";
import { isSavingData } from "../../printed-pages/warm-on-intent.ts";
import { sidebarItems } from "./document.ts";

/**
 * The sidebar of a paper: the papers around it that its page brought, and all of its range once the
 * browser has had time to load them; on a phone, once the menu is opened that has them. The papers of a
 * range share one array, by which the theme sees that there is nothing to render anew.
 */
export function useSidebar(paper: PaperContents, baseUrl: string): PropSidebarItem[] {
  const { collection, range, rangeFile } = paper;
  const read = () => findRange(rangeFile) ?? paper.sidebar;
  const papers = useSyncExternalStore(followRanges, read, read);
  useEffect(() => {
    // The development server sends the whole range with each paper.
    if (process.env.NODE_ENV === "development" || isSavingData()) return;
    const load = () => loadRange(rangeFile);
    return isInMenu() ? whenMenuOpens(load) : whenIdle(load);
  }, [rangeFile]);
  useSteadySidebar(papers, paper.permalink);
  // biome-ignore lint/correctness/useExhaustiveDependencies: collection and range are those of the papers
  return useMemo(() => sidebarItems(papers, baseUrl, collection, range), [papers, baseUrl]);
}

/** Whether the page is so narrow that the theme has its sidebar in the menu. */
function isInMenu(): boolean {
  return window.matchMedia("(max-width: 996px)").matches;
}

/** Calls `work` at a press on the button of the menu; returns what prevents it. */
function whenMenuOpens(work: () => void): () => void {
  const open = ({ target }: Event) => {
    if (target instanceof Element && target.closest(".navbar__toggle")) work();
  };
  document.addEventListener("click", open);
  return () => document.removeEventListener("click", open);
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

/**
 * Keeps the paper's own entry of the sidebar where it stands on the screen when the others of its
 * range come in above it; and in view when another paper has been opened.
 */
function useSteadySidebar(papers: readonly PaperLink[], permalink: string): void {
  const before = useRef({ papers, permalink, top: 0 });
  useLayoutEffect(() => {
    const entry = document.querySelector(".theme-doc-sidebar-menu a[aria-current=page]");
    const scroller = entry?.closest(".menu");
    if (!(entry instanceof HTMLElement) || scroller == null) return;
    const top = entry.offsetTop;
    if (before.current.permalink !== permalink) showEntry(scroller, entry);
    else if (before.current.papers !== papers) scroller.scrollTop += top - before.current.top;
    before.current = { papers, permalink, top };
  }, [papers, permalink]);
}

/** Scrolls the sidebar alone: `scrollIntoView` would move the page as well. */
function showEntry(scroller: Element, entry: HTMLElement): void {
  const [frame, box] = [scroller.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (box.top < frame.top) scroller.scrollTop += box.top - frame.top;
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom;
}
