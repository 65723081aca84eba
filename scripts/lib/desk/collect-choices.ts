import { locales } from "../locale.ts";
import { isJsonObject, valueAt } from "../record/json/json-value.ts";

/** Fields of a text that papers share, and those that are lists of texts. */
const fields = [
  ...["journal", "applicationArea", "studyType", "country", "topic"],
  ...["keywords", "meshTerms", "tags"],
];

/** What a collection's records say in the fields that papers share. */
type OwnChoices = Readonly<Record<string, readonly string[]>>;

/** More of them are of no help to somebody who types. */
const most = 500;

/**
 * The values that records have in fields that papers share, the most frequent first: under `journal` and `tags`, and of
 * texts in two languages under the field and the language, such as `country.en`.
 */
export function collectChoices(records: readonly unknown[]): OwnChoices {
  const counts = new Map<string, Map<string, number>>();
  const add = (name: string, value: unknown) => {
    if (typeof value !== "string" || value.trim() === "") return;
    const own = counts.get(name) ?? new Map<string, number>();
    counts.set(name, own.set(value, (own.get(value) ?? 0) + 1));
  };
  for (const record of records) {
    for (const field of fields) {
      const value = valueAt(record, [field]);
      if (Array.isArray(value)) for (const item of value) add(field, item);
      else if (isJsonObject(value))
        for (const locale of locales) add(`${field}.${locale}`, value[locale]);
      else add(field, value);
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, own]) => [
      name,
      [...own]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, most)
        .map(([value]) => value),
    ]),
  );
}
