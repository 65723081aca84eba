/** The two locales of every page, phrase and message; the first is the default. */
export const locales = ["zh-Hant", "en"] as const;

/** A BCP 47 tag of one of the site's two locales. */
export type Locale = (typeof locales)[number];

/** The same words in both locales; the compiler refuses a missing one. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The languages of the locales by their own names. */
export const languageNames: Bilingual = { "zh-Hant": "中文", en: "English" };

/** What stands between a name and what it names. */
export const colons: Bilingual = { "zh-Hant": "：", en: ": " };

/** What stands between the parts of a list. */
export const commas: Bilingual = { "zh-Hant": "、", en: ", " };

/** The locale that a program calls by a name, the default one for any other name. */
export function findLocale(name: string | undefined): Locale {
  return locales.find((locale) => locale === name) ?? locales[0];
}

/** The locale that is not `locale`. */
export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "zh-Hant" : "en";
}
