import type { Link, Nodes, Root, RootContent } from "mdast";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import { withBase } from "../../scripts/lib/navigation/address.ts";
import { plainText, walk } from "../../scripts/lib/page/tree.ts";
import { addProperties, markup, text } from "./markup.ts";

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

/**
 * Fits links and images to where the site stands: its own below the base path, pages with a final
 * slash, other sites' in a tab of their own; images load when they come into view.
 */
export function placeOnSite(tree: Root, baseUrl: string): void {
  walk(tree, (node) => {
    if (node.type === "image") {
      node.url = place(node.url, baseUrl);
      addProperties(node, { loading: "lazy", decoding: "async" });
    }
    if (node.type !== "link") return;
    if (/^https?:/i.test(node.url)) addProperties(node, { target: "_blank" });
    else node.url = place(withSlash(node.url), baseUrl);
  });
}

function place(url: string, baseUrl: string): string {
  return url.startsWith("/") ? withBase(url, baseUrl) : url;
}

function withSlash(url: string): string {
  return url.replace(/^(\/[^?#]*[^/?#])(?=[?#]|$)/, "$1/");
}

const linkTo: Bilingual = { "zh-Hant": "{heading}的直接連結", en: "Direct link to {heading}" };
/** What a heading of the page begins with is for the eye alone. */
const picture = /^\p{Extended_Pictographic}\uFE0F? /u;
/** Nothing to see: the style sheet shows a mark before it. */
const zeroWidthSpace = "\u200b";

/**
 * Puts at the end of every heading that has an anchor the link to itself, as the theme does. That of
 * a heading in a summary stands after the summary, which is a control itself and can't hold another.
 */
export function linkHeadings(tree: Root, locale: Locale): void {
  walk(tree, (heading) => {
    if (heading.type !== "heading") return;
    const id = heading.data?.hProperties?.id;
    if (typeof id !== "string") return;
    const name = plainText(heading).replace(picture, "").trim();
    const label = linkTo[locale].replace("{heading}", () => name);
    addProperties(heading, { className: ["anchor"] });
    const properties = {
      href: `#${id}`,
      className: ["hash-link"],
      ariaLabel: label,
      title: label,
      tabIndex: -1,
      translate: "no" as const,
    };
    heading.children = [...heading.children, markup("a", properties, [text(zeroWidthSpace)])];
  });
  walk(tree, (node) => {
    if (node.type === "markup" && node.data.hName === "details")
      node.children = moveOutOfSummary(node.children);
  });
}

function moveOutOfSummary(children: readonly RootContent[]): RootContent[] {
  const [summary, ...rest] = children;
  const [heading] = summary?.type === "markup" ? summary.children : [];
  const link = heading?.type === "heading" ? heading.children.pop() : undefined;
  return [...(summary ? [summary] : []), ...(link ? [link] : []), ...rest];
}
