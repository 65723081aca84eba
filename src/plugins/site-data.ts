import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { dataAddress } from "../../scripts/site/data/content.ts";
import { loadSiteData } from "../../scripts/site/data/load-site-data.ts";
import { onDevelopmentServer, serveFound } from "../../scripts/site/preview/development-server.ts";

/**
 * What pages show that changes with the records: a file for each kind of data. Only what renders
 * the pages has them in its program; in a browser's scripts they would give other names to
 * these, which every page of the site names.
 */
export function siteDataPlugin({ siteDir, baseUrl, i18n, generatedFilesDir }: LoadContext): Plugin {
  const load = () => Object.entries(loadSiteData(siteDir, findLocale(i18n.currentLocale)));
  /** What the site that is being built shows. */
  let built: ReturnType<typeof load> = [];
  const compiled = join(generatedFilesDir, "site-data.json");
  const serve = onDevelopmentServer((app) =>
    serveFound(
      app,
      baseUrl,
      new RegExp(dataAddress("[a-z-]+")),
      (address) => load().find(([name]) => address === dataAddress(name))?.[1],
    ),
  );
  return {
    name: "site-data",
    async contentLoaded() {
      built = load();
      await writeFile(compiled, JSON.stringify(Object.fromEntries(built)));
    },
    configureWebpack: (config, isServer, ...rest) => ({
      ...serve(config, isServer, ...rest),
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
