import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../lib/locale.ts";
import { type PageHead, parsePageHead } from "../../lib/page/parse-page-head.ts";
import { pagesFolder } from "../../lib/plan/pages-folder.ts";
import type { OpenSite } from "./open-site.ts";

/** Heads of the pages of one paper; a locale without a page is left out. */
export type PageHeads = Readonly<Partial<Record<Locale, PageHead>>>;

const pagePattern = /^(?<folder>.+)\/(?<name>[^/]+\/[^/]+)\.md$/;

/**
 * What the pages say that a site had when it was opened, by `<collection>/<id>`. Pages whose front
 * matter has no position are none of a paper and left out.
 * @param isWanted whether a page is to be read, by its repository-relative path
 */
export function readOtherPages(
  site: OpenSite,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, PageHeads> {
  const pages = new Map<string, PageHeads>();
  for (const { path, isFile } of site.existing.values()) {
    const { folder, name } = pagePattern.exec(path)?.groups ?? {};
    const locale = locales.find((candidate) => pagesFolder(candidate) === folder);
    if (!isFile || name === undefined || locale === undefined || !isWanted(path)) continue;
    const head = parsePageHead(readFileSync(join(site.folder, path), "utf8"));
    if (head !== undefined) pages.set(name, { ...pages.get(name), [locale]: head });
  }
  return pages;
}
