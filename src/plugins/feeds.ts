import type { LoadContext, Plugin } from "@docusaurus/types";
import { feedFormats } from "../../scripts/lib/feed/feed.ts";
import { openSearchPath } from "../../scripts/lib/site/open-search.ts";

/** What tells feed readers and browsers of the site on every page. */
export function feedsPlugin({ baseUrl, siteConfig }: LoadContext): Plugin {
  const link = (rel: string, type: string, path: string) => ({
    tagName: "link",
    attributes: { rel, type, title: siteConfig.title, href: baseUrl + path },
  });
  return {
    name: "feeds",
    injectHtmlTags: () => ({
      headTags: [
        link("alternate", feedFormats.atom.mediaType, `feeds/all.${feedFormats.atom.extension}`),
        link("search", "application/opensearchdescription+xml", openSearchPath),
      ],
    }),
  };
}
