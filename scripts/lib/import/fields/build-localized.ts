import { foldWriting } from "../../fold.ts";
import { type Locale, locales } from "../../locale.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import type { SourceField } from "../imported-record.ts";
import { type FieldBuilder, multilineText, plainText } from "./built-field.ts";

/**
 * A builder of a field in one or both languages: a part named for a locale goes there, any other where its script
 * belongs; `original` stays a part of its own.
 * @param read the value that a text becomes
 */
export function localized(read: (text: string) => unknown = (text) => text): FieldBuilder {
  return (parts) => {
    const value: Record<string, unknown> = {};
    const texts = new Map<string, string>();
    const left: SourceField[] = [];
    const unread: SourceField[] = [];
    for (const { part, source } of parts) {
      const text = multilineText(source.value);
      const key = text === undefined ? part : (keyOf(part) ?? scriptLocale(text));
      const taken = texts.get(key);
      if (text === undefined) unread.push(source);
      else if (taken === undefined) {
        texts.set(key, text);
        value[key] = read(text);
      } else if (foldWriting(taken) !== foldWriting(text)) left.push(source);
    }
    return { ...(texts.size > 0 && { value }), left, unread };
  };
}

function keyOf(part: string): Locale | "original" | undefined {
  return part === "original" ? part : locales.find((locale) => locale === part);
}

/** The title: as any field in two languages, a subtitle in a field of its own put behind it. */
export const buildTitle: FieldBuilder = (parts) => {
  const subtitle = parts.find(({ part }) => part === "subtitle");
  const rest = parts.filter((part) => part !== subtitle);
  const [main, ...others] = rest;
  const texts = [plainText(main?.source.value), plainText(subtitle?.source.value)];
  if (subtitle === undefined || main === undefined) {
    return localized((text) => text.replace(/\s+/g, " "))(
      rest.concat(subtitle === undefined ? [] : { ...subtitle, part: "" }),
    );
  }
  const source = { ...main.source, value: texts.filter(Boolean).join(": ") };
  return localized()([{ ...main, source }, ...others]);
};
