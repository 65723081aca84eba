import i18n from "@generated/i18n";

/** The base path of the whole site, whatever the language: the worker's scope. */
export const siteBase = i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? "/";
