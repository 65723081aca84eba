import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readFirstDays } from "../../io/process/git-days.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Locale } from "../../lib/locale.ts";
import { withBase } from "../../lib/navigation/address.ts";
import { listShown, type PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { compareNewest } from "../../lib/navigation/paper-row.ts";
import { listRedirects } from "../../lib/record/former-address.ts";
import { readText } from "../../lib/record/schema/localized-text.ts";
import type { Collection } from "../../lib/record/survey.ts";
import { buildCollectionPages } from "./build-collection-pages.ts";
import type { CollectionContents, CollectionSummary, KnownCollections } from "./content.ts";
import { pickRecent } from "./pick-recent.ts";

/** The collections of a site in one locale. */
type LoadedCollections = {
  /** What any page may ask for. */
  readonly known: KnownCollections;
  /** The pages of collections and of their ranges, in the order of the navigation. */
  readonly pages: readonly CollectionContents[];
  /** Addresses that led to a paper once, with where it is now. */
  readonly redirects: readonly Redirect[];
};

/** Both without the base path, `from` without final slash, too; none leads away from a page that is there. */
export type Redirect = { readonly from: string; readonly to: string };

/** How many papers the home page and the catalogue begin with. */
const newestCount = 6;

/**
 * What `generate` left of a site for a locale. Papers without a page in it are left out, for a list
 * must not lead nowhere.
 * @param baseUrl the base path of the locale's site, with `/` at either end
 */
export function loadCollections(
  siteFolder: string,
  locale: Locale,
  baseUrl: string,
): LoadedCollections {
  const index = readPaperIndex(siteFolder);
  const papers = listShown(index, locale);
  const rows = papers.flatMap(({ rows }) => rows?.[locale] ?? []);
  const rowsOf = groupBy(rows, ({ collection }) => collection);
  const collections = index.collections.map((collection) =>
    summarise(collection, rowsOf.get(collection.name)?.length ?? 0, locale),
  );
  const pages = collections.flatMap((collection) =>
    buildCollectionPages(collection, rowsOf.get(collection.name) ?? [], baseUrl),
  );
  const days = isDated(papers) ? undefined : readFirstDays(siteFolder, "records");
  const recent = pickRecent(papers, locale, days, newestCount);
  const present = new Set(pages.map(({ permalink }) => permalink));
  return {
    known: {
      collections,
      newest: rows.toSorted(compareNewest).slice(0, newestCount),
      ...(recent && { recent }),
    },
    pages,
    redirects: Array.from(listRedirects(papers), ([from, to]) => ({
      from,
      to: `/papers/${to}/`,
    })).filter(({ from }) => !present.has(withBase(`${from}/`, baseUrl))),
  };
}

/** Whether every record says when it was added, so that nobody need ask git. */
function isDated(papers: readonly PaperIndexEntry[]): boolean {
  return papers.every(({ known }) => known?.record.added !== undefined);
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
