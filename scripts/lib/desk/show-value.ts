import { formatName } from "../card/format-name.ts";
import { isJsonObject } from "../record/json/json-value.ts";
import { personNameSchema } from "../record/schema/person-name.ts";

/**
 * A value of a record as a person reads it: texts as they are, names of people as they are written, lists with
 * semicolons, and the values of an object one after the other.
 * @example showValue([{ family: "Berg", given: "Anna" }, "B"]) // "Anna Berg; B"
 */
export function showValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(showValue).join("; ");
  const name = personNameSchema.safeParse(value).data;
  if (name !== undefined) return formatName(name);
  return isJsonObject(value) ? Object.values(value).map(showValue).join(" · ") : String(value);
}
