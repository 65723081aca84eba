import type { Locale } from "../../locale.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { type LanguageText, scriptLocale } from "../../record/schema/localized-text.ts";
import type { Leftover } from "../imported-record.ts";
import type { TargetResolver } from "./field-markdown.ts";
import type { PageTree } from "./page-tree.ts";

/** Fields of a record as a page gives them: localized ones by language, `provenance.source` under its path. */
export type PageFields = Readonly<Record<string, unknown>>;

/**
 * Two readings of one paper as one, a text's languages side by side; `undefined` where they say
 * different things. Of two dates the more exact one stays.
 */
export function joinFields(first: PageFields, second: PageFields): PageFields | undefined {
  const joined: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    const value1 = Object.hasOwn(joined, name) ? joinValues(joined[name], value) : value;
    if (value1 === undefined) return undefined;
    joined[name] = value1;
  }
  return joined;
}

function joinValues(first: unknown, second: unknown): unknown {
  if (isJsonObject(first) && isJsonObject(second)) return joinFields(first, second);
  if (Array.isArray(first) && Array.isArray(second)) {
    if (first.length !== second.length) return undefined;
    const items = first.map((item, index) => joinValues(item, second[index]));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (first === second) return first;
  if (isMoreExact(first, second)) return first;
  return isMoreExact(second, first) ? second : undefined;
}

/** Whether both are one date, and the first is known to the month or day. */
function isMoreExact(first: unknown, second: unknown): boolean {
  const isDate = typeof first === "string" && /^\d{4}-/.test(first);
  return isDate && typeof second === "string" && first.startsWith(`${second}-`);
}

/** A text by its language: `{ "zh-Hant": "…" }`. What is marked with neither locale counts as the page's. */
export function localize(
  { text, language }: LanguageText,
  pageLocale: Locale,
): Readonly<Partial<Record<Locale, string>>> {
  const locale = language === "en" || language === "zh-Hant" ? language : pageLocale;
  return { [locale]: text };
}

/**
 * A text by its languages in the shortest form that means the same: alone where its script tells its
 * language, or where it has no letters and both pages show it as it is.
 */
export function shorten(text: Readonly<Partial<Record<Locale, string>>>): unknown {
  const [[locale, only] = [], ...others] = Object.entries(text);
  if (only === undefined) return text;
  const isSame = others.every(([, other]) => other === only);
  const isBare = scriptLocale(only) === locale && others.length === 0;
  return isBare || (isSame && !/\p{L}/u.test(only)) ? only : text;
}

/** What every part of a page is read with. */
export type PageContext = {
  readonly locale: Locale;
  readonly tree: PageTree;
  readonly resolve: TargetResolver;
  /** The values that the page gives as facts, which default sentences speak of. */
  readonly known: readonly string[];
  /** Keeps what has no place in the record. */
  readonly leave: (...leftovers: readonly Leftover[]) => void;
};
