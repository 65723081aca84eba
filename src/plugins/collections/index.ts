import { join } from "node:path";
import type { LoadContext, Plugin, PluginContentLoadedActions } from "@docusaurus/types";
import { paperIndexFile } from "../../../scripts/io/paper-index-file.ts";
import { type Locale, locales } from "../../../scripts/lib/locale.ts";
import { collectionAddress, rangeAddress } from "../../../scripts/lib/navigation/address.ts";
import { compareNewest } from "../../../scripts/lib/navigation/paper-row.ts";
import { groupByRange, rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import { readText } from "../../../scripts/lib/record/localized-text.ts";
import type { Collection } from "../../../scripts/lib/record/survey.ts";
import {
  type CollectionData,
  type CollectionSummary,
  type CollectionsGlobalData,
  collectionsPluginName,
  type RangeData,
} from "./content.ts";
import { type LoadedRows, loadRows } from "./load-rows.ts";
import { writeRedirects } from "./write-redirects.ts";

const newestCount = 6;

/**
 * A page for each collection and, where it has more than one, for each range of a hundred
 * positions; and for every page the collections and the newest papers.
 */
export function collectionsPlugin(context: LoadContext): Plugin {
  const locale = siteLocale(context.i18n.currentLocale);
  let loaded: LoadedRows = { collections: [], rows: [], redirects: [] };
  return {
    name: collectionsPluginName,
    getPathsToWatch: () => [join(context.siteDir, paperIndexFile)],
    async loadContent() {
      loaded = await loadRows(context.siteDir, locale);
    },
    async contentLoaded({ actions }) {
      for (const collection of loaded.collections) {
        await addCollection(collection, loaded, locale, context.baseUrl, actions);
      }
    },
    allContentLoaded({ actions }) {
      const data: CollectionsGlobalData = {
        collections: loaded.collections.map((collection) => summarise(collection, loaded, locale)),
        newest: loaded.rows.toSorted(compareNewest).slice(0, newestCount),
      };
      actions.setGlobalData(data);
    },
    async postBuild({ outDir, baseUrl, siteConfig }) {
      await writeRedirects(loaded.redirects, outDir, siteConfig.url, baseUrl);
    },
  };
}

function siteLocale(name: string): Locale {
  return locales.find((locale) => locale === name) ?? locales[0];
}

function summarise(
  collection: Collection,
  { rows }: LoadedRows,
  locale: Locale,
): CollectionSummary {
  const { name } = collection;
  const description = readText(collection.description, locale);
  return {
    name,
    label: readText(collection.label, locale) ?? { text: name, language: "en" },
    ...(description && { description }),
    count: rows.filter((row) => row.collection === name).length,
  };
}

async function addCollection(
  source: Collection,
  content: LoadedRows,
  locale: Locale,
  baseUrl: string,
  actions: PluginContentLoadedActions,
): Promise<void> {
  const collection = summarise(source, content, locale);
  const groups = groupByRange(content.rows.filter((row) => row.collection === source.name));
  const address = (path: string) => `${baseUrl}${path.slice(1)}`;
  const [first] = groups;
  const page: CollectionData = {
    collection,
    ranges: groups.map(({ range, items }) => ({ range, count: items.length })),
    rows: groups.length === 1 && first ? first.items : [],
  };
  await addPage("CollectionPage", address(collectionAddress(source.name)), page, actions);
  if (groups.length < 2) return;
  const links = groups.map(({ range }) => ({
    title: rangeLabel(range),
    permalink: address(rangeAddress(source.name, range)),
  }));
  for (const [index, { range, items }] of groups.entries()) {
    const [previous, next] = [links[index - 1], links[index + 1]];
    const data: RangeData = {
      collection,
      range,
      rows: items,
      ...(previous && { previous }),
      ...(next && { next }),
    };
    await addPage("RangePage", address(rangeAddress(source.name, range)), data, actions);
  }
}

async function addPage(
  component: "CollectionPage" | "RangePage",
  path: string,
  data: CollectionData | RangeData,
  { createData, addRoute }: PluginContentLoadedActions,
): Promise<void> {
  const name = `${path.replace(/[^a-z0-9]+/g, "-")}.json`;
  const file = await createData(name, JSON.stringify(data));
  addRoute({
    path,
    component: `@site/src/components/${component}`,
    modules: { data: file },
    exact: true,
  });
}
