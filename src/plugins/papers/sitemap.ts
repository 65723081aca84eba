import type { Options } from "@docusaurus/plugin-sitemap";
import { readPaperIndex } from "../../../scripts/io/read-paper-index.ts";
import { groupBy } from "../../../scripts/lib/check/group-by.ts";
import type { Locale } from "../../../scripts/lib/locale.ts";
import {
  collectionAddress,
  paperAddress,
  rangeAddress,
} from "../../../scripts/lib/navigation/address.ts";
import { groupByRange } from "../../../scripts/lib/navigation/position-range.ts";
import type { PaperEntry } from "../../../scripts/lib/record/survey.ts";
import { collectionPath } from "../collections/content.ts";

/**
 * What the sitemap of a locale lists: the site's pages without the templates, and what is printed
 * from them, which Docusaurus doesn't know: each collection, its ranges and its papers by position.
 */
export function listAddresses(locale: Locale): NonNullable<Options["createSitemapItems"]> {
  return async ({ defaultCreateSitemapItems, ...site }) => {
    const items = await defaultCreateSitemapItems(site);
    const { url, baseUrl } = site.siteConfig;
    const papers = readPaperIndex(process.cwd()).papers.filter(
      ({ pages }) => pages[locale] !== undefined,
    );
    const collections = groupBy(papers, ({ collection }) => collection);
    const printed = [...collections].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(addressesOf);
    return [
      ...items.filter((item) => !item.url.includes(collectionPath)),
      ...printed.map((address) => ({
        url: `${url}${baseUrl}${address.slice(1)}`,
        changefreq: "weekly" as const,
        priority: 0.5,
      })),
    ];
  };
}

function addressesOf([collection, papers]: [string, readonly PaperEntry[]]): readonly string[] {
  const ranges = groupByRange(papers);
  return [
    collectionAddress(collection),
    ...(ranges.length > 1 ? ranges.map(({ range }) => rangeAddress(collection, range)) : []),
    ...ranges.flatMap(({ items }) => items.map(({ id }) => paperAddress(collection, id))),
  ];
}
