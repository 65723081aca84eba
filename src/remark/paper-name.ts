import type { Locale } from "../../scripts/lib/locale.ts";

/** The number that a paper's heading begins with in either locale, and the mark after it: `文獻 69：`, `Paper 69: `. */
export const paperNumber = /^(?:文獻|Paper) \d+(?:：|: )/;

/** A paper's heading in its two parts; the number is in the language of the page. */
export type PaperName = {
  /** Empty in a heading that is not as the generator writes it. */
  readonly number: string;
  readonly title: string;
  /** The title's language: Chinese where it has Han characters. */
  readonly language: Locale;
};

/**
 * Takes a heading apart where nothing but its text is known, as in links to the page.
 * @example splitPaperName("文獻 7：Sleep") // { number: "文獻 7：", title: "Sleep", language: "en" }
 */
export function splitPaperName(heading: string): PaperName {
  const [number = ""] = paperNumber.exec(heading) ?? [];
  const title = heading.slice(number.length);
  return { number, title, language: /\p{Script=Han}/u.test(title) ? "zh-Hant" : "en" };
}
