import type { Link, Nodes } from "mdast";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { walk } from "../../scripts/lib/page/walk.ts";
import { addProperties } from "./markup.ts";

const leaving: Bilingual = {
  "zh-Hant": "（外部網站，另開新分頁）",
  en: " (external site, opens in a new tab)",
};

const services: readonly (readonly [RegExp, string])[] = [
  [/^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\//, "PubMed"],
  [/^https:\/\/(?:pmc|www)\.ncbi\.nlm\.nih\.gov\//, "PubMed Central"],
  [/^https:\/\/doi\.org\//, "DOI"],
];

/**
 * Says of every link to another site where it goes: `rel`, and an accessible name that starts with
 * the words on the screen (WCAG 2.5.3), then names the service and says that it leaves the site.
 */
export function markExternalLinks(tree: Nodes, locale: Locale): void {
  walk(tree, (node) => {
    if (node.type === "link" && /^https?:/.test(node.url)) markExternalLink(node, locale);
  });
}

function markExternalLink(link: Link, locale: Locale): void {
  const words = plainText(link);
  const service = services.find(([address]) => address.test(link.url))?.[1];
  const name = service === undefined || words.includes(service) ? words : `${words}, ${service}`;
  addProperties(link, {
    rel: ["noopener", "noreferrer", "external"],
    ...(words !== "" && { ariaLabel: `${name}${leaving[locale]}` }),
  });
}
