import { type Locale, locales } from "./locale.ts";

/**
 * The locale that a person's settings ask for: Chinese of any kind is `zh-Hant`, all else `en`.
 * @param settings values of LC_ALL, LC_MESSAGES and LANG, then the system's language, the first that is set counting
 * @see https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 * @example parseLocale([undefined, "zh_TW.UTF-8"]) // "zh-Hant"
 */
export function parseLocale(settings: readonly (string | undefined)[]): Locale {
  const setting = settings.find((value) => value !== undefined && value !== "");
  return setting?.toLowerCase().startsWith("zh") ? "zh-Hant" : "en";
}

/**
 * The value of `--lang` in a command line, wherever it stands; `undefined` where it is missing or
 * no locale of the site.
 * @example parseLanguageOption(["check", "--lang=en"]) // "en"
 */
export function parseLanguageOption(words: readonly string[]): Locale | undefined {
  const index = words.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = words[index];
  const value = word === "--lang" ? words[index + 1] : word?.slice("--lang=".length);
  return locales.find((locale) => locale === value);
}
