import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "@docusaurus/types";

/**
 * Leaves the highlighter of code to the pages that have code. The theme has every page load it at
 * once, a fifth of all scripts, only to offer it more languages; this site asks for none.
 */
export function highlightingPlugin(): Plugin {
  const theme = createRequire(import.meta.url).resolve("@docusaurus/theme-classic");
  const languages = join(dirname(theme), "prism-include-languages");
  return {
    name: "highlighting",
    configureWebpack: () => ({ resolve: { alias: { [languages]: false } } }),
  };
}
