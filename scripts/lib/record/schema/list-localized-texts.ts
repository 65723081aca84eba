import { locales } from "../../locale.ts";
import type { TextValue } from "../json/json-value.ts";
import { joinText, type LocalizedText } from "./localized-text.ts";

/**
 * The texts of a localized field, one a locale (a bare text is one), lists joined, with the pointer of each.
 * @param separator what joins a list: a line break in plain text, a blank line in Markdown
 */
export function listLocalizedTexts(
  field: LocalizedText | undefined,
  pointer: string,
  separator = "\n",
): TextValue[] {
  if (field === undefined) return [];
  if (typeof field === "string" || Array.isArray(field)) {
    return [{ pointer, text: joinText(field, separator) }];
  }
  return locales.flatMap((locale) => {
    const text = field[locale];
    return text === undefined
      ? []
      : [{ pointer: `${pointer}/${locale}`, text: joinText(text, separator) }];
  });
}

/** The titles of a record in every language that it has one in, with their pointers. */
export function listTitles(
  title: string | Readonly<Record<string, string | undefined>> | undefined,
): TextValue[] {
  if (title === undefined) return [];
  if (typeof title === "string") return [{ text: title, pointer: "/title" }];
  return Object.entries(title).flatMap(([name, text]) =>
    text === undefined ? [] : [{ text, pointer: `/title/${name}` }],
  );
}

/**
 * Whether the value at a pointer is Markdown; every other text of a record is plain.
 * @example isMarkdownField("/cards/core/markdown/en") // true
 */
export function isMarkdownField(pointer: string): boolean {
  return /^\/(?:cards\/[a-z]+|extraSections\/\d+)\/markdown(?:\/|$)/.test(pointer);
}
