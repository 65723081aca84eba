import { useEffect, useState } from "react";
import { isPreview } from "./store/record-store.ts";

/**
 * Keeps a published desk in a document of its own, and tells whether it is in it: a page that is reached within the site
 * keeps the security policy of the one that was loaded, and the desk's alone lets it ask GitHub.
 */
export function useOwnDocument(): boolean {
  const [isOwn, setOwn] = useState(isPreview);
  useEffect(() => {
    if (isPreview) return;
    const own = window.location.pathname;
    const [loaded] = performance.getEntriesByType("navigation");
    if (loaded && new URL(loaded.name).pathname !== own) window.location.reload();
    else setOwn(true);
    return () => {
      if (window.location.pathname !== own) window.location.reload();
    };
  }, []);
  return isOwn;
}
