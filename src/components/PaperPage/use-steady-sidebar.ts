import { useLayoutEffect, useRef } from "react";
import type { PageLink } from "../../../scripts/lib/navigation/page-link.ts";

/**
 * Keeps the paper's own entry of the sidebar where it stands on the screen when the others of its
 * range come in above it; and in view when another paper has been opened.
 */
export function useSteadySidebar(papers: readonly PageLink[], permalink: string): void {
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
