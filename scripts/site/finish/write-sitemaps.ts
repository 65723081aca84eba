import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openTextFile } from "../../io/files/open-text-file.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import {
  renderRobots,
  renderSitemapIndex,
  renderSitemapPage,
  type SitemapPage,
  sitemapFrame,
  sitemapLimits,
} from "../../lib/site/sitemap.ts";
import type { BuiltLocale, BuiltSite } from "./read-built-site.ts";

/**
 * Writes each language's `sitemap.xml`, which lists its pages with their other languages, and a
 * `robots.txt` that names them, unless the site brings its own. More pages than one file may hold
 * go to `sitemap-1.xml`, `sitemap-2.xml`, … and `sitemap.xml` is their index.
 * @param target where they go
 * @param isListed whether search engines are to know a page of the site
 * @param findDay the day of a page's last change, where it is known
 */
export function writeSitemaps(
  site: BuiltSite,
  target: string,
  isListed: (locale: BuiltLocale, page: string) => boolean,
  findDay: (locale: Locale, page: string) => string | undefined,
): void {
  const listed = site.locales.map((locale) => {
    const pages = locale.pages.filter((page) => isListed(locale, page));
    return { locale, pages: new Set(pages) };
  });
  for (const { locale, pages } of listed) {
    const entries = function* (): Generator<SitemapPage> {
      for (const page of pages) {
        const versions = listed.filter((other) => other.pages.has(page));
        const changed = findDay(locale.locale, page);
        yield {
          address: addressOf(page, locale),
          alternates: listAlternates(
            versions.map((version) => version.locale),
            page,
          ),
          ...(changed !== undefined && { changed }),
        };
      }
    };
    writeSitemap(entries(), join(target, locale.folder), locale.home);
  }
  if (existsSync(join(site.folder, "robots.txt"))) return;
  const robots = renderRobots(site.locales.map(({ home }) => `${home}sitemap.xml`));
  writeFileSync(join(target, "robots.txt"), robots);
}

function addressOf(page: string, { home }: BuiltLocale): string {
  return `${home}${encodeURI(page)}`;
}

/** The default language's page is the one for readers of any other language. */
function listAlternates(versions: readonly BuiltLocale[], page: string): SitemapPage["alternates"] {
  const own = versions.map((version) => [version.locale, addressOf(page, version)] as const);
  const main = own.find(([locale]) => locale === locales[0]) ?? own[0];
  return main === undefined ? own : [...own, ["x-default", main[1]]];
}

/** Writes the entries one after another, so that memory doesn't grow with the site. */
function writeSitemap(entries: Iterable<SitemapPage>, folder: string, home: string): void {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  let file: SitemapFile | undefined;
  for (const page of entries) {
    const entry = renderSitemapPage(page);
    if (file === undefined || !file.add(entry)) {
      file?.close();
      names.push(`sitemap-${names.length + 1}.xml`);
      file = openSitemapFile(join(folder, names.at(-1) ?? ""));
      file.add(entry);
    }
  }
  file?.close();
  const [only] = names;
  const main = join(folder, "sitemap.xml");
  if (only !== undefined && names.length === 1) renameSync(join(folder, only), main);
  else writeFileSync(main, renderSitemapIndex(names.map((name) => `${home}${name}`)));
}

type SitemapFile = {
  /** Whether the entry still went in. */
  readonly add: (entry: string) => boolean;
  readonly close: () => void;
};

function openSitemapFile(path: string): SitemapFile {
  const file = openTextFile(path);
  let pages = 0;
  file.add(sitemapFrame.start);
  return {
    add(entry) {
      const length = Buffer.byteLength(entry) + sitemapFrame.end.length;
      const isFull = pages === sitemapLimits.pages || file.bytes() + length > sitemapLimits.bytes;
      if (isFull) return false;
      file.add(entry);
      pages += 1;
      return true;
    },
    close() {
      file.add(sitemapFrame.end);
      file.close();
    },
  };
}
