import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { findLocale } from "../../scripts/lib/locale.ts";
import { collectionPath, rangePath } from "../../scripts/site/collections/content.ts";
import { keepFrame, type Site } from "../../scripts/site/frame/frame.ts";
import { papersPluginName, templatePath } from "../../scripts/site/papers/content.ts";

/**
 * The papers' pages. Docusaurus renders one template a locale, and keeps it with those of the
 * collections; every page is printed from them afterwards, so that it costs a few milliseconds and
 * no page's size grows with the site.
 * @param repository address of the repository's files on its branch, without a final slash, and
 *   where an issue is opened
 * @param isDeskPublished whether the built site has the desk; the preview always does
 */
export function papersPlugin(
  repository: Pick<Site, "source" | "issues">,
  isDeskPublished: boolean,
) {
  return ({ siteDir, siteConfig, i18n, baseUrl }: LoadContext): Plugin => {
    const locale = findLocale(i18n.currentLocale);
    const hasDesk = isDeskPublished || process.env.NODE_ENV === "development";
    const site: Site = {
      folder: siteDir,
      locale,
      baseUrl,
      url: siteConfig.url,
      hasDesk,
      ...repository,
    };
    return {
      name: papersPluginName,
      getClientModules: () => [join(siteDir, "src", "printed-pages", "navigation.ts")],
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
      async postBuild({ outDir }) {
        keepFrame(site, outDir, {
          paper: templatePath,
          collection: collectionPath,
          range: rangePath,
        });
      },
    };
  };
}
