import type { Locale } from "../../scripts/lib/locale.ts";

const paperFolders: readonly (readonly [RegExp, Locale])[] = [
  [/[\\/]i18n[\\/]en[\\/]docusaurus-plugin-content-docs[\\/]current[\\/]papers[\\/]/, "en"],
  [/[\\/]docs[\\/]papers[\\/]/, "zh-Hant"],
];

/**
 * The locale of a paper's page, from the path of its Markdown file;
 * `undefined` for any other file.
 * @example paperLocale("/site/docs/papers/pubmed/pubmed-69.md") // "zh-Hant"
 */
export function paperLocale(path: string): Locale | undefined {
  return paperFolders.find(([folder]) => folder.test(path))?.[1];
}
