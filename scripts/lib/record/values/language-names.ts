import type { Bilingual, Locale } from "../../locale.ts";

/**
 * What the languages are called that PubMed has papers in, by their codes. Kept here for the reason
 * that the names of countries are.
 * @see https://www.nlm.nih.gov/bsd/language_table.html
 */
const languageNames: Readonly<Record<string, Bilingual>> = {
  af: { en: "Afrikaans", "zh-Hant": "南非荷蘭文" },
  ar: { en: "Arabic", "zh-Hant": "阿拉伯文" },
  bg: { en: "Bulgarian", "zh-Hant": "保加利亞文" },
  bs: { en: "Bosnian", "zh-Hant": "波士尼亞文" },
  ca: { en: "Catalan", "zh-Hant": "加泰蘭文" },
  cs: { en: "Czech", "zh-Hant": "捷克文" },
  da: { en: "Danish", "zh-Hant": "丹麥文" },
  de: { en: "German", "zh-Hant": "德文" },
  el: { en: "Greek", "zh-Hant": "希臘文" },
  en: { en: "English", "zh-Hant": "英文" },
  es: { en: "Spanish", "zh-Hant": "西班牙文" },
  et: { en: "Estonian", "zh-Hant": "愛沙尼亞文" },
  fa: { en: "Persian", "zh-Hant": "波斯文" },
  fi: { en: "Finnish", "zh-Hant": "芬蘭文" },
  fr: { en: "French", "zh-Hant": "法文" },
  he: { en: "Hebrew", "zh-Hant": "希伯來文" },
  hr: { en: "Croatian", "zh-Hant": "克羅埃西亞文" },
  hu: { en: "Hungarian", "zh-Hant": "匈牙利文" },
  id: { en: "Indonesian", "zh-Hant": "印尼文" },
  is: { en: "Icelandic", "zh-Hant": "冰島文" },
  it: { en: "Italian", "zh-Hant": "義大利文" },
  ja: { en: "Japanese", "zh-Hant": "日文" },
  ko: { en: "Korean", "zh-Hant": "韓文" },
  la: { en: "Latin", "zh-Hant": "拉丁文" },
  lt: { en: "Lithuanian", "zh-Hant": "立陶宛文" },
  lv: { en: "Latvian", "zh-Hant": "拉脫維亞文" },
  ms: { en: "Malay", "zh-Hant": "馬來文" },
  nl: { en: "Dutch", "zh-Hant": "荷蘭文" },
  no: { en: "Norwegian", "zh-Hant": "挪威文" },
  pl: { en: "Polish", "zh-Hant": "波蘭文" },
  pt: { en: "Portuguese", "zh-Hant": "葡萄牙文" },
  ro: { en: "Romanian", "zh-Hant": "羅馬尼亞文" },
  ru: { en: "Russian", "zh-Hant": "俄文" },
  sk: { en: "Slovak", "zh-Hant": "斯洛伐克文" },
  sl: { en: "Slovenian", "zh-Hant": "斯洛維尼亞文" },
  sr: { en: "Serbian", "zh-Hant": "塞爾維亞文" },
  sv: { en: "Swedish", "zh-Hant": "瑞典文" },
  th: { en: "Thai", "zh-Hant": "泰文" },
  tr: { en: "Turkish", "zh-Hant": "土耳其文" },
  uk: { en: "Ukrainian", "zh-Hant": "烏克蘭文" },
  vi: { en: "Vietnamese", "zh-Hant": "越南文" },
  zh: { en: "Chinese", "zh-Hant": "中文" },
};

/**
 * What readers call a language; the tag itself where it says more than which language, or one that
 * has no name here.
 * @param tag BCP 47
 * @example nameLanguage("en", "zh-Hant") // "英文"
 */
export function nameLanguage(tag: string, locale: Locale): string {
  return languageNames[tag]?.[locale] ?? tag;
}
