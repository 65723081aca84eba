import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../lib/finding.ts";
import { type Locale, locales } from "../lib/locale.ts";
import { pagePath } from "../lib/page/page-path.ts";
import type { SiteSize } from "../lib/site/hosts.ts";
import { checkBuiltLinks } from "./check-built-links.ts";
import { locateDeadLinks } from "./locate-dead-links.ts";
import { measureFolder } from "./measure-folder.ts";
import { type BuiltSite, readBuiltSite } from "./read-built-site.ts";
import { readChangeDays } from "./read-change-days.ts";
import { readGuide } from "./read-guide.ts";
import { writeSitemaps } from "./write-sitemaps.ts";

/** What became of a site when it was finished. */
export type FinishedSite = {
  /** Links that lead nowhere; the site must not be published where there are any. */
  readonly findings: readonly Finding[];
  readonly size: SiteSize;
  /** Whether git knows when pages were changed. */
  readonly hasChangeDays: boolean;
};

/**
 * Does what needs the whole site, once all languages are there: checks the links of every page but
 * the printed papers, whose links `generate` has checked, and writes sitemaps and `robots.txt`. A
 * site that lacks a language is somebody's preview and is only measured.
 * @param buildFolder where the built site is
 * @param site folder of the records, docs and settings that it was built from
 * @param handmade repository-relative paths of papers' pages that are not the generator's own
 */
export async function finishSite(
  buildFolder: string,
  site: string,
  handmade: ReadonlySet<string>,
): Promise<FinishedSite> {
  const built = readBuiltSite(buildFolder);
  if (built.locales.length < locales.length)
    return { findings: [], size: measureFolder(buildFolder), hasChangeDays: true };
  const deadLinks = checkBuiltLinks(built, ({ locale }, page) => {
    const path = paperPath(page, locale);
    return path === undefined || handmade.has(path) || !existsSync(join(site, path));
  });
  const days = await readChangeDays(site, ["records", "docs", "i18n"]);
  writeSitemaps(built, openListing(built, site), openDays(site, days ?? new Map()));
  return {
    findings: locateDeadLinks(deadLinks, site),
    size: measureFolder(buildFolder),
    hasChangeDays: days !== undefined,
  };
}

/** Where the Markdown of a page lies that has the address of a paper; `undefined` for any other. */
function paperPath(page: string, locale: Locale): string | undefined {
  const [, collection, id] = /^papers\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
  return collection === undefined || id === undefined
    ? undefined
    : pagePath(collection, id, locale);
}

/** Search engines are to know every page but redirects and those that ask to be left out. */
function openListing(built: BuiltSite, site: string): Parameters<typeof writeSitemaps>[1] {
  return ({ locale, folder }, page) => {
    const path = paperPath(page, locale);
    if (path !== undefined) return existsSync(join(site, path));
    const html = readFileSync(join(built.folder, folder, page, "index.html"), "utf8");
    return !/<meta[^>]* name="robots" content="[^"]*noindex/.test(html);
  };
}

/** A paper changes with its record's file, any other page with its Markdown. */
function openDays(
  site: string,
  days: ReadonlyMap<string, string>,
): Parameters<typeof writeSitemaps>[2] {
  const guides = new Map(locales.map((locale) => [locale, readGuide(site, locale)]));
  const bulk = findOnlyLines(join(site, "records"));
  return (locale, page) => {
    const [, collection = "", id = ""] = /^papers\/([^/]+)\/([^/]+)\/$/.exec(page) ?? [];
    if (collection === "") {
      const guide = guides.get(locale)?.get(`/${page.replace(/\/$/, "")}`);
      return guide && days.get(guide.file);
    }
    const file = `records/${collection}/${id}.json`;
    return existsSync(join(site, file)) ? days.get(file) : days.get(bulk.get(collection) ?? "");
  };
}

/** The `.jsonl` file of each collection that has just one: of several, none says which has a paper. */
function findOnlyLines(recordsFolder: string): ReadonlyMap<string, string> {
  if (!existsSync(recordsFolder)) return new Map();
  const collections = readdirSync(recordsFolder, { withFileTypes: true });
  return new Map(
    collections.flatMap((entry): [string, string][] => {
      if (!entry.isDirectory()) return [];
      const [only, ...others] = readdirSync(join(recordsFolder, entry.name)).filter((name) =>
        name.endsWith(".jsonl"),
      );
      if (only === undefined || others.length > 0) return [];
      return [[entry.name, `records/${entry.name}/${only}`]];
    }),
  );
}
