import type { Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
import type { Collection } from "../record/survey.ts";

/** What the navigation calls a collection; its folder's name where the records say nothing. */
export function collectionLabel(
  name: string,
  collections: readonly Collection[],
  locale: Locale,
): string {
  const collection = collections.find((candidate) => candidate.name === name);
  return readText(collection?.label, locale)?.text ?? name;
}
