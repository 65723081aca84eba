import type { Root } from "mdast";
import { withBase } from "../../scripts/lib/navigation/address.ts";
import { walk } from "../../scripts/lib/page/walk.ts";
import { addProperties } from "./markup.ts";

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
