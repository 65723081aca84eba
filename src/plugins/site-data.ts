import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { dataAddress } from "../../scripts/site/data/content.ts";
import { loadSiteData } from "../../scripts/site/data/load-site-data.ts";

/**
 * What pages show that changes with the records: a file for each kind of data. Only what renders
 * the pages has them in its program; in a browser's scripts they would give other names to
 * these, which every page of the site names.
 */
export function siteDataPlugin({ siteDir, i18n, generatedFilesDir }: LoadContext): Plugin {
  /** What the site that is being built shows. */
  let built: [string, object][] = [];
  const compiled = join(generatedFilesDir, "site-data.json");
  return {
    name: "site-data",
    async contentLoaded() {
      built = Object.entries(loadSiteData(siteDir, findLocale(i18n.currentLocale)));
      await writeFile(compiled, JSON.stringify(Object.fromEntries(built)));
    },
    configureWebpack: (_, isServer) => ({
      resolve: { alias: { "@built-data": isServer ? compiled : false } },
    }),
    async postBuild({ outDir }) {
      for (const [name, data] of built) {
        const file = join(outDir, dataAddress(name));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(data));
      }
    },
  };
}
