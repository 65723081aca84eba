import type { LoadContext, Plugin } from "@docusaurus/types";
import { feedFormats } from "../../scripts/lib/feed/feed.ts";
import { withBase } from "../../scripts/lib/navigation/address.ts";
import { openSearchPath } from "../../scripts/lib/site/open-search.ts";
import { feedsAddress } from "../../scripts/site/feeds/content.ts";

/** The page of all feeds and files, and what tells feed readers and browsers of the site on every page. */
export function feedsPlugin({ baseUrl, siteConfig }: LoadContext): Plugin {
  const link = (rel: string, type: string, path: string) => ({
    tagName: "link",
    attributes: { rel, type, title: siteConfig.title, href: baseUrl + path },
  });
  return {
    name: "feeds",
    contentLoaded({ actions }) {
      actions.addRoute({
        path: withBase(feedsAddress, baseUrl),
        component: "@site/src/components/FeedsPage",
        exact: true,
      });
    },
    injectHtmlTags: () => ({
      headTags: [
        link("alternate", feedFormats.atom.mediaType, `feeds/all.${feedFormats.atom.extension}`),
        link("search", "application/opensearchdescription+xml", openSearchPath),
      ],
    }),
  };
}
