import { type RefObject, useEffect } from "react";

/**
 * Marks in the abstract of a paper what the quotations say that stand open, and unfolds the abstract
 * for a reader who goes there from one.
 */
export function useQuotedPassages(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const paper = body.current;
    if (paper === null) return;
    const mark = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.matches(".evidence")) markPassages(paper);
    };
    const unfold = ({ target }: Event) => {
      const link =
        target instanceof Element ? target.closest<HTMLAnchorElement>(".quoted-in > a") : null;
      link && findPassage(link)?.closest("details")?.setAttribute("open", "");
    };
    // It doesn't bubble.
    paper.addEventListener("toggle", mark, true);
    paper.addEventListener("click", unfold);
    return () => {
      paper.removeEventListener("toggle", mark, true);
      paper.removeEventListener("click", unfold);
    };
  }, [body]);
}

function markPassages(paper: HTMLElement): void {
  const links = paper.querySelectorAll<HTMLAnchorElement>(".evidence[open] > .quoted-in > a");
  const shown = new Set([...links].map(findPassage));
  for (const passage of paper.querySelectorAll(".abstract mark")) {
    passage.classList.toggle("is-shown", shown.has(passage));
  }
}

function findPassage({ hash }: HTMLAnchorElement): Element | null {
  return document.getElementById(hash.slice(1));
}
