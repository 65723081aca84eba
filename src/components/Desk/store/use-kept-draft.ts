import { useEffect, useRef, useState } from "react";
import type { Draft } from "./desk-database.ts";
import { dropDraft, keepDraft } from "./drafts.ts";

/**
 * Keeps a draft with each change until it is saved or undone, and tells whether this browser can; where it can't, leaving
 * the page is asked about.
 * @param replaced the keys of earlier drafts that this one takes the place of
 */
export function useKeptDraft(
  paper: string,
  draft: Draft | undefined,
  replaced: readonly string[],
): boolean {
  const [isKept, setKept] = useState(true);
  const hasKept = useRef(false);
  const { text, hash, base } = draft ?? {};
  useEffect(() => {
    if (text === undefined || hash === undefined) {
      if (hasKept.current) dropDraft(paper);
      hasKept.current = false;
      return;
    }
    hasKept.current = true;
    keepDraft(
      paper,
      { text, hash, ...(base !== undefined && { base }), time: Date.now() },
      replaced,
    )
      .then(() => setKept(true))
      .catch(() => setKept(false));
  }, [paper, text, hash, base, replaced]);
  const isAtRisk = draft !== undefined && !isKept;
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
  return isKept;
}
