import type { Finding, Place } from "../finding.ts";
import { revealValue } from "../reveal.ts";
import { buildFinding, type Rule } from "../rule.ts";

/** A link of a page that was written by hand, or of the site's own frame. */
export const deadLinkRule: Rule = {
  code: "dead-link",
  severity: "error",
  title: { en: "A link of a page that leads nowhere", "zh-Hant": "頁面上無法前往的連結" },
  why: {
    en: "Readers who follow it would not find what it promises, so that the site is not published.",
    "zh-Hant": "點選的讀者找不到應有的內容，因此網站不會發布。",
  },
  mend: {
    en: "Correct the address or its anchor; in a paper's page, in its record.",
    "zh-Hant": "請修正位址或錨點；文獻頁面請改它的紀錄。",
  },
};

/** @param lacking what is missing at the target: the page, or only the anchor on it */
export function findDeadLink(target: string, lacking: "page" | "anchor", place: Place): Finding {
  const received = revealValue(target);
  return buildFinding(
    deadLinkRule,
    place,
    lacking === "page"
      ? {
          en: `Received a link to ${received}; the site has no such page.`,
          "zh-Hant": `收到指向 ${received} 的連結；網站上沒有這個頁面。`,
        }
      : {
          en: `Received a link to ${received}; the page is there, but not the anchor.`,
          "zh-Hant": `收到指向 ${received} 的連結；頁面存在，但沒有這個錨點。`,
        },
  );
}
