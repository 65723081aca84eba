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
    // What was printed is there until the reader goes on.
    if (document.querySelector(`.${coinsClass}`) === null && item !== undefined) {
      import("../../../scripts/lib/export/render-coins.ts").then(({ renderCoins }) => {
        if (!isLeft) showCoins(renderCoins(item));
      });
    }
    return () => {
      isLeft = true;
      document.querySelector(`.${coinsClass}`)?.remove();
    };
  }, [item]);
}

/** The class by which reference managers know it. */
const coinsClass = "Z3988";

function showCoins(coins: string): void {
  const element = document.createElement("span");
  element.className = coinsClass;
  element.title = coins;
  document.body.append(element);
  document.dispatchEvent(new Event("ZoteroItemUpdated"));
}
