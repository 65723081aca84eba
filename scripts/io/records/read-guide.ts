import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Locale, locales } from "../../lib/locale.ts";
import { parseFrontMatter } from "../../lib/page/front-matter.ts";
import { guideAddress } from "../../lib/page/guide-page.ts";
import { listFiles } from "../files/folder.ts";

/** A page of the docs that was written by hand. */
export type GuidePage = {
  /** Repository-relative path, with `/` on every system. */
  readonly file: string;
  readonly text: string;
};

const folders: Readonly<Record<Locale, string>> = {
  "zh-Hant": "docs",
  en: "i18n/en/docusaurus-plugin-content-docs/current",
};

/**
 * The pages of a site's docs in one locale, papers aside, by address without base path and final
 * slash. As in Docusaurus, a page that the locale lacks is the default locale's.
 */
export function readGuide(site: string, locale: Locale): ReadonlyMap<string, GuidePage> {
  const files = new Map<string, string>();
  for (const folder of new Set([folders[locales[0]], folders[locale]])) {
    for (const path of listMarkdown(join(site, folder))) files.set(path, `${folder}/${path}`);
  }
  const pages = new Map<string, GuidePage>();
  for (const [path, file] of files) {
    const text = readFileSync(join(site, file), "utf8");
    const { slug } = parseFrontMatter(text).frontMatter;
    const address = guideAddress(path, typeof slug === "string" ? slug : undefined);
    if (address !== undefined) pages.set(address, { file, text });
  }
  return pages;
}

/** Paths of the Markdown files in a folder of docs, with `/`; the many papers are not looked at. */
function listMarkdown(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    if (entry.name === "papers") return [];
    return listFiles(join(folder, entry.name)).map((path) => `${entry.name}/${path}`);
  });
  return paths.filter((path) => /\.mdx?$/.test(path));
}
