import type { Options } from "@docusaurus/plugin-sitemap";
import { readPages } from "../../../scripts/io/read-pages.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { pagesFolder } from "../../../scripts/lib/plan/pages-folder.ts";
import { templatePath } from "./content.ts";

/**
 * What the sitemap of a locale lists: the site's pages without the papers' template, and every
 * paper, which Docusaurus doesn't know, by collection and position.
 */
export function listAddresses(locale: Locale): NonNullable<Options["createSitemapItems"]> {
  return async ({ defaultCreateSitemapItems, ...site }) => {
    const items = await defaultCreateSitemapItems(site);
    const { url, baseUrl } = site.siteConfig;
    const papers = [...readPages(pagesFolder(locale))].sort(
      (a, b) =>
        Number(a.collection > b.collection) - Number(a.collection < b.collection) ||
        a.position - b.position,
    );
    return [
      ...items.filter((item) => !item.url.includes(templatePath)),
      ...papers.map(({ collection, id }) => ({
        url: `${url}${baseUrl}${paperAddress(collection, id).slice(1)}`,
        changefreq: "weekly" as const,
        priority: 0.5,
      })),
    ];
  };
}
