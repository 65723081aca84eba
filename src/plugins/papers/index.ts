import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readPaperIndex as readIndex } from "../../../scripts/io/read-paper-index.ts";
import { locales } from "../../../scripts/lib/locale.ts";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { onDevelopmentServer } from "../printed-pages/development-server.ts";
import { checkLinks } from "./check-links.ts";
import { papersPluginName, templatePath } from "./content.ts";
import { servePapers } from "./development.ts";
import { type PaperRange, readPaperIndex, type Site } from "./paper-index.ts";
import { printPapers } from "./print-papers.ts";
import { rangePage } from "./range-addresses.ts";

/**
 * The papers' pages. Docusaurus renders one template a locale; every paper is printed from it once
 * the build is done, so that a page costs a millisecond and no page's size grows with the site.
 * @param source address of the repository's files on its branch, without a final slash
 */
export function papersPlugin(source: string) {
  return ({ siteDir, i18n, baseUrl }: LoadContext): Plugin => {
    const locale = locales.find((name) => name === i18n.currentLocale) ?? locales[0];
    const site: Site = { folder: siteDir, locale, baseUrl, source };
    let ranges: readonly PaperRange[] = [];
    return {
      name: papersPluginName,
      getClientModules: () => [join(siteDir, "src", "plugins", "printed-pages", "navigation.ts")],
      loadContent() {
        ranges = readPaperIndex(site);
      },
      contentLoaded({ actions }) {
        actions.addRoute({
          path: `${baseUrl}${templatePath}`,
          component: "@site/src/components/PaperPage",
          exact: false,
          // Ranges go first, for this would match them too, and collections last.
          priority: -1,
          printed: true,
        });
      },
      configureWebpack: onDevelopmentServer((app) => servePapers(app, site)),
      async postBuild({ outDir, routesBuildMetadata }) {
        await printPapers(ranges, site, outDir);
        checkLinks(Object.keys(routesBuildMetadata), listPrinted(ranges, site), outDir, baseUrl);
      },
    };
  };
}

/** The addresses of all pages that are printed: papers, ranges and, with or without papers, collections. */
function listPrinted(
  ranges: readonly PaperRange[],
  { folder, baseUrl }: Site,
): ReadonlySet<string> {
  const { collections } = readIndex(folder);
  return new Set([
    ...collections.map(({ name }) => `${baseUrl}${collectionAddress(name).slice(1)}`),
    ...ranges.flatMap((range) => [
      range.collection.permalink,
      rangePage(range)?.permalink ?? range.collection.permalink,
      ...range.papers.map(({ permalink }) => permalink),
    ]),
  ]);
}
