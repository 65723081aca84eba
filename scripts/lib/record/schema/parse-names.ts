import { locales } from "../../locale.ts";
import { type LocalizedText, readOwnText } from "./localized-text.ts";

/** What the names in a free text stand for. */
export type NamedIds<Id> = {
  readonly ids: Id[];
  /** Whether every language of the text names these and nothing else. */
  readonly isCertain: boolean;
};

const separator = /\s*[、,，/／;；]\s*|\s+and\s+/;

/**
 * The ids that a text in one or both languages names, alone or in a list; `undefined` where no language names
 * anything, or two name different things.
 * @param parse the id of a name, `undefined` where it has none
 */
export function parseNames<Id extends string>(
  field: LocalizedText | undefined,
  parse: (name: string) => Id | undefined,
): NamedIds<Id> | undefined {
  const texts = locales.flatMap((locale) => readOwnText(field, locale)?.text ?? []);
  const named = texts.map((text) => parseList(text, parse));
  const [first, second] = named.filter((ids) => ids !== undefined);
  if (first === undefined) return undefined;
  if (second !== undefined && [...second].sort().join() !== [...first].sort().join())
    return undefined;
  return { ids: first, isCertain: named.every((ids) => ids !== undefined) };
}

function parseList<Id extends string>(
  text: string,
  parse: (name: string) => Id | undefined,
): Id[] | undefined {
  const whole = parse(text);
  if (whole !== undefined) return [whole];
  const ids = text.split(separator).map(parse);
  const known = ids.filter((id) => id !== undefined);
  return known.length === ids.length ? [...new Set(known)] : undefined;
}
