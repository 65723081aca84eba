import { type Locale, otherLocale } from "../locale.ts";
import { absentWords } from "../record/schema/absent-words.ts";
import { type LanguageText, readOwnText, readText } from "../record/schema/localized-text.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import type { SentenceFacts } from "./needed-words.ts";

/** The values that the default sentences speak of, each in the page's language where there is one. */
export function readFacts(record: PaperRecord, locale: Locale): SentenceFacts {
  const score = record.score === undefined ? undefined : String(record.score);
  return {
    area: readText(record.applicationArea, locale) ?? own(absentWords.area[locale], locale),
    finding: readText(record.finding, locale) ?? own(absentWords.finding[locale], locale),
    journal: own(record.journal ?? absentWords.journal[locale], locale),
    country: readText(record.country, locale) ?? own(absentWords.country[locale], locale),
    roi: readText(record.roi, locale) ?? own(absentWords.roi[locale], locale),
    score,
    scoreOutOfTen: score === undefined || score.includes("/") ? score : `${score}/10`,
  };
}

/** The paper's titles; the English one heads the page, in either locale. */
type Titles = {
  readonly en: string | undefined;
  readonly zh: string | undefined;
  readonly original: LanguageText | undefined;
};

/** The titles of a record; `original` is in the page's language where the record names none. */
export function readTitles(
  record: Pick<PaperRecord, "title" | "language">,
  locale: Locale,
): Titles {
  const { title, language } = record;
  const original = typeof title === "string" ? undefined : title.original;
  return {
    en: readOwnTitle(record, "en"),
    zh: readOwnTitle(record, "zh-Hant"),
    original: original === undefined ? undefined : { text: original, language: language ?? locale },
  };
}

/**
 * What readers of `locale` know a paper by: its title in their language, else in the other one, else
 * the paper's own; `undefined` where it has none. Wherever the site names a paper, this is the name.
 */
export function readTitle(
  record: Pick<PaperRecord, "title" | "language">,
  locale: Locale,
): LanguageText | undefined {
  for (const language of [locale, otherLocale(locale)]) {
    const text = readOwnTitle(record, language);
    if (text !== undefined) return { text, language };
  }
  return readTitles(record, locale).original;
}

function readOwnTitle({ title }: Pick<PaperRecord, "title">, locale: Locale): string | undefined {
  return typeof title === "string" ? readOwnText(title, locale)?.text : title[locale];
}

function own(text: string, locale: Locale): LanguageText {
  return { text, language: locale };
}
