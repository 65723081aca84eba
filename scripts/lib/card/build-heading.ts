import type { Locale } from "../locale.ts";
import { absentWords } from "../record/schema/absent-words.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { readTitle, readTitles } from "./read-facts.ts";
import { words } from "./words.ts";

/** The H1 of a paper's Markdown page: its number and its English title, the Chinese one where there is no English. */
export function buildHeading(record: PaperRecord, locale: Locale): string {
  const { pageTitle } = words[locale];
  const titles = readTitles(record, locale);
  return pageTitle(record.position) + (titles.en ?? titles.zh ?? absentWords.title[locale]);
}

/** What the site calls a paper's page: its number, and the title that readers of the locale know it by. */
export function buildPaperName(record: PaperRecord, locale: Locale): string {
  const { pageTitle } = words[locale];
  return (
    pageTitle(record.position) + (readTitle(record, locale)?.text ?? absentWords.title[locale])
  );
}
