import { isJsonObject } from "../record/json-value.ts";
import { scriptLocale } from "../record/localized-text.ts";
import { isPlaceholder } from "../record/placeholders.ts";
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
export type MergedFields = {
  readonly filled: readonly FilledField[];
  readonly differences: readonly FieldDifference[];
};

/** Fields that are merged by their parts; of every other the record's value is whole. */
const parted = new Set([
  "title",
  "abstract",
  "applicationArea",
  "finding",
  "studyType",
  "country",
  "roi",
  "topic",
  "cards",
  "status",
  "provenance",
]);

/**
 * The one rule by which a source is merged into a record: what the record says stays, for a person wrote it or accepted
 * it; what is absent there is filled; where the two differ both values are given. Texts in two languages are merged a
 * language at a time. Values that say the same in other forms are no difference.
 */
export function mergeFields(
  record: Readonly<Record<string, unknown>>,
  offered: Readonly<Record<string, unknown>>,
): MergedFields {
  const filled: FilledField[] = [];
  const differences: FieldDifference[] = [];
  for (const [field, value] of Object.entries(offered)) {
    const mine = record[field];
    if (isAbsent(mine)) filled.push({ path: [field], value });
    else if (!parted.has(field)) compare([field], mine, value, differences);
    else {
      const parts = partsOf(mine);
      for (const [part, offeredPart] of Object.entries(partsOf(value))) {
        const own = parts[part];
        if (!isAbsent(own)) compare([field, part], own, offeredPart, differences);
        else if (isJsonObject(mine)) filled.push({ path: [field, part], value: offeredPart });
        else filled.push({ path: [field], value: { ...parts, [part]: offeredPart } });
      }
    }
  }
  return { filled, differences };
}

function compare(
  path: readonly string[],
  kept: unknown,
  offered: unknown,
  differences: FieldDifference[],
): void {
  if (!saysAsMuch(path[0] ?? "", kept, offered)) differences.push({ path, kept, offered });
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
