import type { Options } from "@docusaurus/plugin-sitemap";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { templatePath } from "./content.ts";

/**
 * What the sitemap of a locale lists: the site's pages without the papers' template, and every
 * paper, which Docusaurus doesn't know, in the order of the navigation.
 */
export function listAddresses(locale: Locale): NonNullable<Options["createSitemapItems"]> {
  return async ({ defaultCreateSitemapItems, ...site }) => {
    const items = await defaultCreateSitemapItems(site);
    const { url, baseUrl } = site.siteConfig;
    const { papers } = readPaperIndex(process.cwd());
    const shown = papers.filter(({ pages }) => pages[locale] !== undefined);
    return [
      ...items.filter((item) => !item.url.includes(templatePath)),
      ...shown.map(({ collection, id }) => ({
        url: `${url}${baseUrl}${paperAddress(collection, id).slice(1)}`,
        changefreq: "weekly" as const,
        priority: 0.5,
      })),
    ];
  };
}
