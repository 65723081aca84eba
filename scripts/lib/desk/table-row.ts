import { completeRecord } from "../card/complete-record.ts";
import { type Gap, listGaps } from "../navigation/gaps.ts";
import { isJsonObject, parseJsonValue } from "../record/json/json-value.ts";
import { loadRecord } from "../record/parse-record.ts";
import type { Areas } from "../record/schema/area.ts";
import { tableFields } from "./table-columns.ts";

/** A record as a row of the desk's table. */
export type TableRow = {
  readonly id: string;
  /** The fields that the table's columns are made of, as the record has them. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What it lacks; absent where it has an error, so that it is not known. */
  readonly gaps?: readonly Gap[];
};

/**
 * The row of a record's text; one that is no JSON has its id alone.
 * @param name its id where the file's name gives it; a line gives its own
 * @returns `undefined` for a line without an id
 */
export function buildTableRow(
  text: string,
  name: string | undefined,
  areas: Areas,
): TableRow | undefined {
  const given = parseJsonValue(text);
  const value = isJsonObject(given) ? given : {};
  const id = name ?? (typeof value.id === "string" ? value.id : undefined);
  if (id === undefined) return undefined;
  const fields = tableFields.flatMap((field) =>
    Object.hasOwn(value, field) ? [[field, value[field]] as const] : [],
  );
  const record = loadRecord(text)?.record;
  return {
    id,
    fields: Object.fromEntries(fields),
    ...(record && { gaps: listGaps(completeRecord(record, areas)) }),
  };
}
