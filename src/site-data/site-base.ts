import i18n from "@generated/i18n";

/**
 * The base path of the whole site, whatever the language: of the worker, and of the search index and the files for programs,
 * which serve both languages.
 */
export const siteBase = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? "/";
