import type { LoadContext, Plugin } from "@docusaurus/types";
import { feedFormats } from "../../scripts/lib/feed/feed.ts";
import { findLocale } from "../../scripts/lib/locale.ts";
import { withBase } from "../../scripts/lib/navigation/address.ts";
import { openSearchPath } from "../../scripts/lib/site/open-search.ts";
import { feedsAddress, feedsList } from "../../scripts/site/feeds/content.ts";
import { loadFeeds } from "../../scripts/site/feeds/load-feeds.ts";
import { listsPath } from "../../scripts/site/preview/content.ts";
import { onDevelopmentServer, serveFound } from "../../scripts/site/preview/development-server.ts";

/** The page of all feeds and files, and what tells feed readers and browsers of the site on every page. */
export function feedsPlugin({ siteDir, baseUrl, i18n, siteConfig }: LoadContext): Plugin {
  const load = () => loadFeeds(siteDir, findLocale(i18n.currentLocale));
  const link = (rel: string, type: string, path: string) => ({
    tagName: "link",
    attributes: { rel, type, title: siteConfig.title, href: baseUrl + path },
  });
  return {
    name: "feeds",
    async contentLoaded({ actions }) {
      actions.addRoute({
        path: withBase(feedsAddress, baseUrl),
        component: "@site/src/components/FeedsPage",
        props: { feeds: load() },
        exact: true,
      });
    },
    injectHtmlTags: () => ({
      headTags: [
        link("alternate", feedFormats.atom.mediaType, `feeds/all.${feedFormats.atom.extension}`),
        link("search", "application/opensearchdescription+xml", openSearchPath),
      ],
    }),
    configureWebpack: onDevelopmentServer((app) =>
      serveFound(app, baseUrl + listsPath, new RegExp(feedsList), load),
    ),
  };
}
