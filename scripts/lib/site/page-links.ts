import type { Finding, Place } from "../finding.ts";
import { revealValue } from "../reveal.ts";
import { buildFinding, type Rule } from "../rule.ts";

const anchorTag = /<a((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g;
const hrefAttribute = /\shref="([^"]*)"/;
const idAttribute = /\s(?:id|name)="([^"]+)"/g;

/**
 * Where the links of a built page lead, as they stand there, each once. The link to the page's
 * other language is left out: nobody wrote it, and a page written by hand may have none.
 * @example listHrefs('<a class="x" href="/a/?b=1&amp;c=2">1</a>') // ["/a/?b=1&c=2"]
 */
export function listHrefs(html: string): readonly string[] {
  const hrefs = [...html.matchAll(anchorTag)].flatMap(([, attributes = ""]) => {
    const href = hrefAttribute.exec(attributes)?.[1];
    const isLanguageLink = attributes.includes(" hreflang=");
    return href === undefined || isLanguageLink ? [] : [decodeReferences(href)];
  });
  return [...new Set(hrefs)];
}

/**
 * The anchors of a built page: the ids of its elements and the names of its anchors.
 * @example listIds('<h2 id="qa">') // Set { "qa" }
 */
export function listIds(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(idAttribute)].map(([, id = ""]) => decodeReferences(id)));
}

/** Where a page that only leads on leads; `undefined` for any other. */
export function findRedirect(html: string): string | undefined {
  return /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
}

/** What a page calls the site that it is of; `undefined` where it doesn't say. */
export function findSiteName(html: string): string | undefined {
  const name = /<meta[^>]* property="og:site_name" content="([^"]*)"/.exec(html)?.[1];
  return name === undefined ? undefined : decodeReferences(name);
}

const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#39": "'",
};

/** What React and parse5 write for characters that HTML has a meaning for. */
function decodeReferences(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|#x27|#39);/g,
    (whole, name: string) => references[name] ?? whole,
  );
}

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
