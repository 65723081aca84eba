import { isJsonObject } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { isPlaceholder } from "../record/validate/placeholders.ts";
import { joinLanguages } from "./join-languages.ts";
import { saysAsMuch } from "./says-as-much.ts";

/** A value that a record lacks, and the path to put it at. */
export type FilledField = { readonly path: readonly string[]; readonly value: unknown };

/** A value of the record that another source has otherwise. */
export type FieldDifference = {
  readonly path: readonly string[];
  readonly kept: unknown;
  readonly offered: unknown;
};

/** What merging another source into a record comes to. */
type MergedFields = {
  readonly filled: readonly FilledField[];
  readonly differences: readonly FieldDifference[];
};

/** Fields in two languages, where a bare text is the part of one. */
const localized = new Set([
  ...["title", "abstract", "applicationArea", "finding", "studyType", "country", "roi", "topic"],
]);

/** Fields with texts in two languages at any depth. */
const ofCards = new Set(["cards", "extraSections"]);

/**
 * The one rule by which a source is merged into a record: what the record says stays, for a person wrote it or accepted
 * it; what is absent there is filled; where the two differ both values are given. Texts in two languages are merged a
 * language at a time, those of the cards, too. Values that say the same in other forms are no difference.
 */
export function mergeFields(
  record: Readonly<Record<string, unknown>>,
  offered: Readonly<Record<string, unknown>>,
): MergedFields {
  const filled: FilledField[] = [];
  const differences: FieldDifference[] = [];
  const merge = (path: readonly string[], mine: unknown, other: unknown): void => {
    if (isAbsent(mine)) filled.push({ path, value: other });
    else if (isJsonObject(mine) && isJsonObject(other) && "text" in mine === "text" in other) {
      for (const [part, value] of Object.entries(other)) merge([...path, part], mine[part], value);
    } else if (!saysAsMuch(path[0] ?? "", mine, other)) {
      const joined = ofCards.has(path[0] ?? "") ? joinLanguages(mine, other) : undefined;
      if (joined === undefined) differences.push({ path, kept: mine, offered: other });
      else if (joined !== mine) filled.push({ path, value: joined });
    }
  };
  for (const [field, value] of Object.entries(offered)) {
    const mine = record[field];
    if (isAbsent(mine) || !localized.has(field)) merge([field], mine, value);
    else {
      const parts = partsOf(mine);
      const added = Object.entries(partsOf(value)).filter(([part]) => isAbsent(parts[part]));
      const isBare = !isJsonObject(mine) && added.length > 0;
      // A bare text becomes an object to have room for the other language.
      if (isBare) filled.push({ path: [field], value: { ...parts, ...Object.fromEntries(added) } });
      merge([field], isBare ? { ...parts, ...Object.fromEntries(added) } : parts, partsOf(value));
    }
  }
  return { filled, differences };
}

/** A bare text as the part of the language that its script is of. */
function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isJsonObject(value)) return value;
  const text = Array.isArray(value) ? value.join("\n") : String(value);
  return { [scriptLocale(text)]: value };
}

function isAbsent(value: unknown): boolean {
  return value === undefined || isPlaceholder(value);
}
