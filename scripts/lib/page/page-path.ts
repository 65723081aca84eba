import type { Locale } from "../locale.ts";

const folders: Readonly<Record<Locale, string>> = {
  "zh-Hant": "docs/papers",
  en: "i18n/en/docusaurus-plugin-content-docs/current/papers",
};

/**
 * The path of a paper's page within the site, with `/` on every system.
 * @example pagePath("pubmed", "pubmed-69", "zh-Hant") // "docs/papers/pubmed/pubmed-69.md"
 */
export function pagePath(collection: string, id: string, locale: Locale): string {
  return `${folders[locale]}/${collection}/${id}.md`;
}

/**
 * The path of the page that is read at an address; `undefined` for an address that is no paper's.
 * @param address from the locale's home page on
 * @example pagePathAt("papers/pubmed/pubmed-69/", "zh-Hant") // "docs/papers/pubmed/pubmed-69.md"
 */
export function pagePathAt(address: string, locale: Locale): string | undefined {
  const [, collection, id] = /^papers\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return collection === undefined || id === undefined
    ? undefined
    : pagePath(collection, id, locale);
}

/** Repository-relative folder that holds a locale's folders of pages, one a collection. */
export function pagesFolder(locale: Locale): string {
  return pagePath("collection", "id", locale).split("/").slice(0, -2).join("/");
}
