import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readOwnShard } from "../../../scripts/io/own-shard.ts";
import { paperIndexFile } from "../../../scripts/io/paper-index-file.ts";
import { groupBy } from "../../../scripts/lib/check/group-by.ts";
import { findLocale, type Locale } from "../../../scripts/lib/locale.ts";
import { compareNewest } from "../../../scripts/lib/navigation/paper-row.ts";
import { readText } from "../../../scripts/lib/record/localized-text.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";
import { takeShare } from "../../../scripts/lib/site/shard.ts";
import { onDevelopmentServer } from "../printed-pages/development-server.ts";
import { buildCollectionPages } from "./build-collection-pages.ts";
import {
  type CollectionContents,
  type CollectionSummary,
  type CollectionsGlobalData,
  collectionPath,
  collectionsPluginName,
  rangePath,
} from "./content.ts";
import { serveCollections } from "./development.ts";
import { type LoadedRows, loadRows } from "./load-rows.ts";
import { writeCollections } from "./write-collections.ts";
import { writeRedirects } from "./write-redirects.ts";

const newestCount = 6;

/**
 * A page for each collection and, where it has more than one, for each range of a hundred
 * positions, printed from a template as the papers are; and for every page of the site the
 * collections and the newest papers.
 */
export function collectionsPlugin({ siteDir, i18n, baseUrl }: LoadContext): Plugin {
  const locale = findLocale(i18n.currentLocale);
  let loaded: LoadedRows = { collections: [], rows: [], redirects: [] };
  let collections: readonly CollectionSummary[] = [];
  let pages: readonly CollectionContents[] = [];
  const listeners = new Set<(event: string) => void>();
  return {
    name: collectionsPluginName,
    getPathsToWatch: () => [join(siteDir, paperIndexFile)],
    loadContent() {
      loaded = loadRows(siteDir, locale);
      const rows = groupBy(loaded.rows, ({ collection }) => collection);
      collections = loaded.collections.map((collection) =>
        summarise(collection, rows.get(collection.name)?.length ?? 0, locale),
      );
      pages = collections.flatMap((collection) =>
        buildCollectionPages(collection, rows.get(collection.name) ?? [], baseUrl),
      );
      for (const tell of listeners) tell("changed");
    },
    contentLoaded({ actions }) {
      const component = "@site/src/components/CollectionPage";
      const route = { component, exact: false, printed: true };
      // The papers' route stands between them: it would match ranges, and this one papers.
      actions.addRoute({ ...route, path: `${baseUrl}${rangePath}`, priority: 0 });
      actions.addRoute({ ...route, path: `${baseUrl}${collectionPath}`, priority: -2 });
    },
    allContentLoaded({ actions }) {
      const newest = loaded.rows.toSorted(compareNewest).slice(0, newestCount);
      const data: CollectionsGlobalData = { collections, newest };
      actions.setGlobalData(data);
    },
    configureWebpack: onDevelopmentServer((app) =>
      serveCollections(app, () => pages, listeners, baseUrl),
    ),
    async postBuild({ outDir, siteConfig }) {
      const shard = readOwnShard();
      const redirects = takeShare(loaded.redirects, shard);
      writeCollections(takeShare(pages, shard), outDir, { folder: siteDir, baseUrl });
      await writeRedirects(redirects, outDir, siteConfig.url, baseUrl);
    },
  };
}

function summarise(
  { name, label, description }: Collection,
  count: number,
  locale: Locale,
): CollectionSummary {
  const words = readText(description, locale);
  return {
    name,
    label: readText(label, locale) ?? { text: name, language: "en" },
    ...(words && { description: words }),
    count,
  };
}
