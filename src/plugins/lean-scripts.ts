import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";

/** Rooms of the site whose styles no other page needs. */
const rooms =
  "CompletenessPage|Desk|FeedsPage|ListsPage|OfflinePage|OverviewFigure|OverviewPage|StudyPage";
/** What papers are found by: no page of a paper needs these styles, and what they meet needs all of them. */
const catalogue =
  "BrowseIndex|BrowseList|BrowsePage|CollectionHeader|CollectionList|CollectionPage|FourCards|HomeSearch|NewestPapers|PaperTable|SearchPage";

/** All other styles are one file, as Docusaurus would have it with all styles; those of the catalogue are another. */
const cacheGroups = {
  styles: { test: new RegExp(String.raw`^(?!.*[\\/]components[\\/](?:${rooms})[\\/])`, "s") },
  catalogue: {
    name: "catalogue",
    test: new RegExp(String.raw`[\\/]components[\\/](?:${catalogue})[\\/]`),
    type: "css/mini-extract",
    chunks: "all",
    enforce: true,
    priority: 60,
  },
} as const;

/**
 * Leaves out of every page's scripts and styles what most pages have no use for: the highlighter of
 * code, a fifth of the scripts, which the theme has every page load only to offer it more languages,
 * while this site asks for none; all but one function of tslib; and what only the desk looks like.
 */
export function leanScriptsPlugin({ siteDir }: LoadContext): Plugin {
  const theme = createRequire(import.meta.url).resolve("@docusaurus/theme-classic");
  const languages = join(dirname(theme), "prism-include-languages");
  const tslib = join(siteDir, "src/plugins/lean-tslib.ts");
  return {
    name: "lean-scripts",
    // There is none in a file: for each style sheet it would be looked for under 26 names in every folder above.
    configurePostCss: (options) => ({ ...options, config: false }),
    configureWebpack: (_, isServer) => ({
      resolve: { alias: { [languages]: false, ...(!isServer && { tslib$: tslib }) } },
      ...(!isServer && { optimization: { splitChunks: { cacheGroups } } }),
    }),
  };
}
