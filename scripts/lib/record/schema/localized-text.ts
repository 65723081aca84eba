import type * as z from "zod";
import { type Locale, otherLocale } from "../../locale.ts";
import type { localizedTextSchema, textSchema } from "./field-schemas.ts";

// Types alone: what reads a text is loaded in browsers, too, and brings no schema along.
type Text = z.infer<typeof textSchema>;
/** A text in one language, or in both. */
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text and the language it is written in (BCP 47). */
export type LanguageText = { readonly text: string; readonly language: string };

/** The locale whose script a bare string is written in: `zh-Hant` where it has a Han character, else `en`. */
export function scriptLocale(text: string): Locale {
  return /\p{Script=Han}/u.test(text) ? "zh-Hant" : "en";
}

/**
 * The text in `locale`, else in the other one, with the language it is in;
 * `undefined` where the field is absent.
 * @param separator what joins a list: a line break in plain text, a blank line in Markdown
 */
export function readText(
  field: LocalizedText | undefined,
  locale: Locale,
  separator = "\n",
): LanguageText | undefined {
  return (
    readOwnText(field, locale, separator) ?? readOwnText(field, otherLocale(locale), separator)
  );
}

/** The text in `locale` alone; `undefined` where the field has none in it. */
export function readOwnText(
  field: LocalizedText | undefined,
  locale: Locale,
  separator = "\n",
): LanguageText | undefined {
  if (field === undefined) return undefined;
  if (typeof field === "string" || Array.isArray(field)) {
    const text = joinText(field, separator);
    return scriptLocale(text) === locale ? { text, language: locale } : undefined;
  }
  const own = field[locale];
  return own === undefined ? undefined : { text: joinText(own, separator), language: locale };
}

/** A text as one string, the items of a list joined by `separator`. */
export function joinText(text: Text, separator = "\n"): string {
  return typeof text === "string" ? text : text.join(separator);
}
