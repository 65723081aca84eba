import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { readChangeDays } from "../../io/process/git-days.ts";
import { readGuide } from "../../io/records/read-guide.ts";
import type { ChangeDays } from "../../lib/feed/feed-entry.ts";
import type { Finding } from "../../lib/finding.ts";
import { locales } from "../../lib/locale.ts";
import { paperAddress } from "../../lib/navigation/address.ts";
import type { PaperIndex } from "../../lib/navigation/paper-index.ts";
import { pagePathAt } from "../../lib/page/page-path.ts";
import { renderLlmsText } from "../../lib/site/llms-text.ts";
import { openSearchPath, renderOpenSearch } from "../../lib/site/open-search.ts";
import { findRedirect } from "../../lib/site/page-links.ts";
import { checkBuiltLinks } from "./check-built-links.ts";
import { locateDeadLinks } from "./locate-dead-links.ts";
import { type BuiltSite, readBuiltSite } from "./read-built-site.ts";
import { writeFeeds } from "./write-feeds.ts";
import { writeSitemaps } from "./write-sitemaps.ts";
import { writePageSizes, writeWorker } from "./write-worker.ts";

/** What became of a site when it was finished. */
type FinishedSite = {
  /** Links that lead nowhere; the site must not be published where there are any. */
  readonly findings: readonly Finding[];
  /** Whether git knows when pages were changed. */
  readonly hasChangeDays: boolean;
};

/**
 * Does what needs the whole site: writes what keeps it for readers without a network, and, once all languages are there,
 * checks the links of every page but
 * the printed papers, whose links `generate` has checked, and writes feeds, sitemaps, `robots.txt` and what
 * the site says of itself to other programs. A
 * site that lacks a language is somebody's preview and is left as it is.
 * @param buildFolder where the built site is
 * @param target where feeds, sitemaps and `robots.txt` go: the same folder, or one whose files will change it
 * @param site folder of the records, docs and settings that it was built from
 * @param handmade repository-relative paths of papers' pages that are not the generator's own
 */
export async function finishSite(
  buildFolder: string,
  target: string,
  site: string,
  handmade: ReadonlySet<string>,
): Promise<FinishedSite> {
  const built = readBuiltSite(buildFolder);
  await writeWorker(built, target, site);
  writePageSizes(built, target);
  if (built.locales.length < locales.length) return { findings: [], hasChangeDays: true };
  const days = await readChangeDays(site, ["records", "docs", "i18n"]);
  const index = readPaperIndex(site);
  // Pages link to feeds.
  writeFeeds(built, target, index, days ?? new Map());
  writeDescriptions(built, target, index);
  const deadLinks = checkBuiltLinks(built, ({ locale }, page) => {
    const path = pagePathAt(page, locale);
    return path === undefined || handmade.has(path) || !existsSync(join(site, path));
  });
  writeSitemaps(built, target, openListing(built, site), openDays(site, days ?? new Map()));
  return {
    findings: locateDeadLinks(deadLinks, site),
    hasChangeDays: days !== undefined,
  };
}

/** Search engines are to know every page but redirects and those that ask to be left out. */
function openListing(built: BuiltSite, site: string): Parameters<typeof writeSitemaps>[2] {
  return ({ locale, folder }, page) => {
    const path = pagePathAt(page, locale);
    if (path !== undefined) return existsSync(join(site, path));
    const html = readFileSync(join(built.folder, folder, page, "index.html"), "utf8");
    const isLeftOut = /<meta[^>]* name="robots" content="[^"]*noindex/.test(html);
    return !isLeftOut && findRedirect(html) === undefined;
  };
}

/** A paper changes with the file of its record, which may hold others, any other page with its Markdown. */
function openDays(
  site: string,
  days: ReadonlyMap<string, ChangeDays>,
): Parameters<typeof writeSitemaps>[3] {
  const guides = new Map(locales.map((locale) => [locale, readGuide(site, locale)]));
  const records = new Map(
    readPaperIndex(site).papers.map(({ collection, id, source }) => [
      paperAddress(collection, id),
      source?.file,
    ]),
  );
  return (locale, page) => {
    const file =
      records.get(`/${page}`) ?? guides.get(locale)?.get(`/${page.replace(/\/$/, "")}`)?.file;
    return file === undefined ? undefined : days.get(file)?.last;
  };
}

/**
 * Writes what a site says of itself to browsers (`opensearch.xml`, in each language) and to language models (`llms.txt`).
 * @param target where they go
 */
function writeDescriptions(site: BuiltSite, target: string, index: PaperIndex): void {
  for (const { locale, folder, name, home } of site.locales) {
    writeFileSync(join(target, folder, openSearchPath), renderOpenSearch(name, home, locale));
  }
  const main = site.locales.find(({ locale }) => locale === locales[0]);
  const english = site.locales.find(({ locale }) => locale === "en");
  if (main === undefined || english === undefined) return;
  const described = { name: english.name, home: main.home, english: english.home };
  writeFileSync(join(target, "llms.txt"), renderLlmsText(described, index));
}
