import { useEffect } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";

/**
 * Keeps what reference managers save of the page, which is printed in it, with the paper that the reader has gone to,
 * and tells Zotero of it.
 * @see https://www.zotero.org/support/dev/exposing_metadata (ZoteroItemUpdated)
 */
export function useCoins(item: CslItem | undefined): void {
  useEffect(() => {
    let isLeft = false;
    import("../../../scripts/lib/export/render-coins.ts").then(({ renderCoins }) => {
      if (!isLeft) showCoins(item && renderCoins(item));
    });
    return () => {
      isLeft = true;
      showCoins(undefined);
    };
  }, [item]);
}

function showCoins(coins: string | undefined): void {
  const shown = document.querySelector<HTMLElement>(".Z3988");
  if (shown?.title === coins) return;
  shown?.remove();
  if (coins !== undefined) {
    const element = document.createElement("span");
    element.className = "Z3988";
    element.title = coins;
    document.body.append(element);
  }
  document.dispatchEvent(new Event("ZoteroItemUpdated"));
}
