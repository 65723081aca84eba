import { type Locale, locales } from "../locale.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, parseJsonValue, valueAt } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { listEdits } from "./list-edits.ts";

/**
 * Where two texts of a record first differ: the value that was set or, where none was, taken out; the whole record where
 * only its layout differs, or one of them is no JSON. A bare text that came to stand under its language is the same text.
 */
export function findChange(before: string, after: string): JsonPath {
  const values = [before, after].map(parseJsonValue);
  const [path = []] = listEdits(values[0], values[1]).map((edit) => edit.path);
  const [own, other] = values.map((value) => valueAt(value, path));
  const language = locales.find((locale) => differsOnlyIn(locale, own, other));
  return language ? [...path, language] : path;
}

/** Whether a bare text and texts by language differ in one language, and in no other one. */
function differsOnlyIn(locale: Locale, one: unknown, other: unknown): boolean {
  const [bare, texts] = typeof one === "string" ? [one, other] : [other, one];
  if (typeof bare !== "string" || !isJsonObject(texts)) return false;
  const opened: Readonly<Record<string, unknown>> = { [scriptLocale(bare)]: bare };
  return locales.every((own) => (opened[own] === texts[own]) === (own !== locale));
}
