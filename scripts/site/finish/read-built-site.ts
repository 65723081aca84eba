import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../io/files/folder.ts";
import { type Locale, locales } from "../../lib/locale.ts";
import { findSiteName } from "../../lib/site/page-links.ts";

/** The pages of a built site in one language. */
export type BuiltLocale = {
  readonly locale: Locale;
  /** Its folder in the built site, with a final slash, or `""`. */
  readonly folder: string;
  /** What it is called. */
  readonly name: string;
  /** The whole address of its home page, with a final slash. */
  readonly home: string;
  /** Addresses of its pages from the home page on, such as `guide/reading/`, `""` for the home page; sorted. */
  readonly pages: readonly string[];
};

/** A site as Docusaurus and the papers' plugin have written it. */
export type BuiltSite = {
  readonly folder: string;
  /** The languages that were built, the default one first. */
  readonly locales: readonly BuiltLocale[];
};

/**
 * What stands in the folder of a built site. Where the site is published is read from the home
 * pages, which say it: `docusaurus.config.ts` is the only place where it is set.
 */
export function readBuiltSite(folder: string): BuiltSite {
  const pages = listFiles(folder)
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .map((path) => path.slice(0, -"index.html".length));
  const folders = locales.map((locale) => (locale === locales[0] ? "" : `${locale}/`));
  const ofFolder = (prefix: string) =>
    pages
      .filter((page) => folderOf(page, folders) === prefix)
      .map((page) => page.slice(prefix.length))
      .sort();
  return {
    folder,
    locales: folders.flatMap((prefix) => {
      const home = readHome(join(folder, prefix, "index.html"));
      return home === undefined ? [] : [{ ...home, folder: prefix, pages: ofFolder(prefix) }];
    }),
  };
}

function folderOf(page: string, folders: readonly string[]): string {
  return folders.find((folder) => folder !== "" && page.startsWith(folder)) ?? "";
}

/** The language, name and address that a home page gives itself. */
function readHome(file: string): Pick<BuiltLocale, "locale" | "name" | "home"> | undefined {
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, "utf8");
  const language = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];
  const locale = locales.find((name) => name === language);
  const home = /<link[^>]* rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  const name = findSiteName(html);
  if (locale === undefined || home === undefined || name === undefined)
    throw new Error(`${file} doesn't say its language, its name and its address`);
  return { locale, name, home };
}
