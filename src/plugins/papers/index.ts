import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { keepFrame } from "../frame/frame.ts";
import { onDevelopmentServer } from "../printed-pages/development-server.ts";
import { papersPluginName, templatePath } from "./content.ts";
import { servePapers } from "./development.ts";
import type { Site } from "./paper-index.ts";

/**
 * The papers' pages. Docusaurus renders one template a locale, and keeps it with those of the
 * collections; every page is printed from them afterwards, so that it costs a few milliseconds and
 * no page's size grows with the site.
 * @param repository address of the repository's files on its branch, without a final slash, and
 *   where an issue is opened
 */
export function papersPlugin(repository: Pick<Site, "source" | "issues">) {
  return ({ siteDir, siteConfig, i18n, baseUrl }: LoadContext): Plugin => {
    const locale = findLocale(i18n.currentLocale);
    const site: Site = { folder: siteDir, locale, baseUrl, url: siteConfig.url, ...repository };
    return {
      name: papersPluginName,
      getClientModules: () => [join(siteDir, "src", "plugins", "printed-pages", "navigation.ts")],
      contentLoaded({ actions }) {
        actions.addRoute({
          path: `${baseUrl}${templatePath}`,
          component: "@site/src/components/PaperPage",
          exact: false,
          // Ranges go first, for this would match them too, and collections last.
          priority: -1,
          printed: true,
        });
      },
      configureWebpack: onDevelopmentServer((app) => servePapers(app, site)),
      async postBuild({ outDir }) {
        keepFrame(site, outDir);
      },
    };
  };
}
