import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";

/**
 * Leaves out of every page's scripts what most pages have no use for: the highlighter of code, a
 * fifth of them, which the theme has every page load only to offer it more languages, while this
 * site asks for none; and all but one function of tslib.
 */
export function leanScriptsPlugin({ siteDir }: LoadContext): Plugin {
  const theme = createRequire(import.meta.url).resolve("@docusaurus/theme-classic");
  const languages = join(dirname(theme), "prism-include-languages");
  const tslib = join(siteDir, "src/plugins/lean-tslib.ts");
  return {
    name: "lean-scripts",
    configureWebpack: (_, isServer) => ({
      resolve: { alias: { [languages]: false, ...(!isServer && { tslib$: tslib }) } },
    }),
  };
}
