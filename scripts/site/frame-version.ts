import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readPaperIndex } from "../io/pages/read-paper-index.ts";
import { locales } from "../lib/locale.ts";
import { pagesFolder } from "../lib/page/page-path.ts";
import { loadCollections } from "./collections/load-collections.ts";
import { loadSiteData } from "./data/load-site-data.ts";

/** What Docusaurus reads of a site, by its path in the repository. */
const sources = [
  ...["docs", "i18n", "scripts", "src", "static"],
  ...["docusaurus.config.ts", "sidebars.ts", "tsconfig.json", "package.json", "package-lock.json"],
];
/** Variables that the configuration and Docusaurus go by. */
const variable = /^(?:SITE_|DOCUSAURUS_|NODE_ENV$)/;

/**
 * A hash of all that Docusaurus makes a site of, and of which pages the site has: as long as it is
 * the same, only what is printed on its pages has changed. Papers reach Docusaurus by way of the
 * site's data alone; their own pages it never sees.
 * @param settings what the command was told
 */
export function readFrameVersion(siteFolder: string, settings: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify([process.version, ...settings]));
  for (const name of Object.keys(process.env)
    .filter((name) => variable.test(name))
    .sort()) {
    hash.update(JSON.stringify([name, process.env[name]]));
  }
  for (const source of sources) hashSource(source, siteFolder, hash);
  for (const locale of locales) {
    const collections = loadCollections(siteFolder, locale, "/");
    const addresses = collections.pages.map(({ permalink }) => permalink);
    const data = loadSiteData(siteFolder, locale, collections);
    hash.update(JSON.stringify([addresses, collections.redirects, data]));
  }
  for (const { collection, id, pages } of readPaperIndex(siteFolder).papers) {
    hash.update(JSON.stringify([collection, id, Object.keys(pages)]));
  }
  return hash.digest("base64url");
}

function hashSource(path: string, siteFolder: string, hash: Hash): void {
  const place = join(siteFolder, path);
  if (locales.map(pagesFolder).includes(path) || !existsSync(place)) return;
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) hashSource(`${path}/${name}`, siteFolder, hash);
  } else hash.update(JSON.stringify(path)).update(readFileSync(place)).update("\0");
}
