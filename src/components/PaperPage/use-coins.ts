import { useEffect } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import { coinsClass } from "../../../scripts/site/papers/content.ts";

/**
 * Keeps what reference managers save of the page, which is printed in it, with the paper that the reader has gone to,
 * and tells Zotero of it.
 * @see https://www.zotero.org/support/dev/exposing_metadata (ZoteroItemUpdated)
 */
export function useCoins(item: CslItem | undefined): void {
  useEffect(() => {
    const shown = () => document.querySelector(`.${coinsClass}`);
    let isCurrent = true;
    // What was printed is there until the reader goes on; nobody needs what writes it before.
    if (item !== undefined && shown() === null)
      import("../../../scripts/lib/export/render-coins.ts").then(
        ({ renderCoins }) => isCurrent && showCoins(renderCoins(item)),
        () => {},
      );
    return () => {
      isCurrent = false;
      shown()?.remove();
    };
  }, [item]);
}

function showCoins(coins: string): void {
  const element = document.createElement("span");
  element.className = coinsClass;
  element.title = coins;
  document.body.append(element);
  document.dispatchEvent(new Event("ZoteroItemUpdated"));
}
