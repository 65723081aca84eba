import type { Locale } from "../locale.ts";
import { type LanguageText, readOwnText, readText } from "../record/localized-text.ts";
import type { PaperRecord } from "../record/schema.ts";
import type { SentenceFacts, Words } from "./words.ts";

/** The values that the default sentences speak of, each in the page's language where there is one. */
export function readFacts(record: PaperRecord, locale: Locale, words: Words): SentenceFacts {
  const { absent } = words;
  const score = record.score === undefined ? undefined : String(record.score);
  return {
    area: readText(record.applicationArea, locale) ?? own(absent.area, locale),
    finding: readText(record.finding, locale) ?? own(absent.finding, locale),
    journal: own(record.journal ?? absent.journal, locale),
    country: readText(record.country, locale) ?? own(absent.country, locale),
    roi: readText(record.roi, locale) ?? own(absent.roi, locale),
    score,
    scoreOutOfTen: score === undefined || score.includes("/") ? score : `${score}/10`,
  };
}

/** The paper's titles; the English one heads the page, in either locale. */
export type Titles = {
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

function readOwnTitle({ title }: Pick<PaperRecord, "title">, locale: Locale): string | undefined {
  return typeof title === "string" ? readOwnText(title, locale)?.text : title[locale];
}

function own(text: string, locale: Locale): LanguageText {
  return { text, language: locale };
}
