import { useEffect, useState } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import { coinsClass } from "../../../scripts/site/papers/content.ts";

/**
 * Keeps what reference managers save of the page, which is printed in it, with the paper that the reader has gone to,
 * and tells Zotero of it.
 * @returns what they save, once it is there
 * @see https://www.zotero.org/support/dev/exposing_metadata (ZoteroItemUpdated)
 */
export function useCoins(item: CslItem | undefined): string | undefined {
  const [coins, setCoins] = useState<string>();
  useEffect(() => {
    const find = () => document.querySelector<HTMLElement>(`.${coinsClass}`);
    let isCurrent = true;
    const printed = find();
    // What was printed is there until the reader goes on; nobody needs what writes it before.
    if (printed !== null) setCoins(printed.title);
    else if (item !== undefined)
      import("../../../scripts/lib/export/render-coins.ts").then(
        ({ renderCoins }) => {
          if (!isCurrent) return;
          showCoins(renderCoins(item));
          setCoins(renderCoins(item));
        },
        () => {},
      );
    return () => {
      isCurrent = false;
      find()?.remove();
      setCoins(undefined);
    };
  }, [item]);
  return coins;
}

function showCoins(coins: string): void {
  const element = document.createElement("span");
  element.className = coinsClass;
  element.title = coins;
  element.setAttribute("aria-hidden", "true");
  document.body.append(element);
  document.dispatchEvent(new Event("ZoteroItemUpdated"));
}
