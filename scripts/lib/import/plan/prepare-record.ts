import { checkRecord } from "../../check/check-record.ts";
import { mendableCodes, mendRecord } from "../../check/mend-record.ts";
import type { ShiftFacts } from "../../check/rules/columns-shifted.ts";
import type { Finding } from "../../finding.ts";
import { renderRecord } from "../../plan/write-record.ts";
import { isJsonObject } from "../../record/json/json-value.ts";
import { type Areas, parseArea } from "../../record/schema/area.ts";
import { missingFieldRule } from "../../record/validate/find-problems.ts";
import { prunePlaceholders } from "../../record/validate/placeholders.ts";
import { nameField } from "../import-rules.ts";
import type { ImportedRecord, Leftover } from "../imported-record.ts";

/** An imported paper as the record that it would make, mended and checked as every record is. */
export type PreparedRecord = {
  /** The text of its file. */
  readonly text: string;
  /** What is in it. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Placeholders, which are not in it. */
  readonly dropped: readonly Leftover[];
  /** Its findings, with their places in the imported file; that the title is missing is none of them. */
  readonly findings: readonly Finding[];
  readonly facts?: ShiftFacts;
};

/** Where a record comes into. */
export type RecordFrame = {
  readonly collection: string;
  readonly position: number;
  /** Path from the record to the JSON Schema. */
  readonly schema: string;
  /** The areas of the site. */
  readonly areas: Areas;
};

/**
 * The record that an imported paper makes at a position. What `check --fix` mends in records is mended: markup with a
 * form of Unicode, PubMed's full stop after titles, languages and identifiers in other forms, words that name an area.
 */
export function prepareRecord(
  imported: ImportedRecord,
  { collection, position, schema, areas }: RecordFrame,
): PreparedRecord {
  const source = { file: imported.file };
  const name = { collection, id: `${collection}-${position}` };
  const given = renderRecord(nameAreas(imported.fields, areas), position, schema);
  const asGiven = checkRecord(given, source, name);
  const isMendable =
    "applicationArea" in imported.fields ||
    asGiven.findings.some(({ code }) => mendableCodes.has(code));
  const mended = isMendable
    ? mendRecord(given, source, { isInShiftedRun: false, areas }).text
    : given;
  const { findings, facts } = isMendable ? checkRecord(mended, source, name) : asGiven;
  const { value, dropped } = prunePlaceholders(JSON.parse(mended));
  const { $schema: _, position: __, ...fields } = isJsonObject(value) ? value : {};
  const ownFindings = findings.filter(
    ({ code, pointer }) => code !== missingFieldRule.code || pointer !== "",
  );
  return {
    text: dropped.length === 0 ? mended : renderRecord(fields, position, schema),
    fields,
    dropped: dropped.map(({ path, value: placeholder }) => ({
      field: path.join("."),
      value: placeholder,
      line: lineOf(imported, String(path[0] ?? "")),
    })),
    findings: ownFindings.map((finding) => nameField(moveToFile(finding, imported))),
    ...(facts !== undefined && { facts: keepShift(facts, imported) }),
  };
}

/** The fields with the ids of areas that were given by a name. */
function nameAreas(fields: ImportedRecord["fields"], areas: Areas): ImportedRecord["fields"] {
  if (!Array.isArray(fields.areas)) return fields;
  return { ...fields, areas: fields.areas.map((name) => parseArea(areas, String(name)) ?? name) };
}

/** No more than that, for a file may have very many papers. */
function keepShift(
  { collection, id, place, position, shiftWarnings }: ShiftFacts,
  imported: ImportedRecord,
): ShiftFacts {
  return {
    ...{ collection, id, place: moveToFile(place, imported) },
    ...(position !== undefined && { position }),
    ...(shiftWarnings !== undefined && { shiftWarnings }),
  };
}

/** The line of the imported file that a field of the record comes from. */
export function lineOf({ line, fieldLines }: ImportedRecord, field: string): number {
  return fieldLines.get(field) ?? line;
}

/** The same at the line of the field in the file that it was imported from. */
function moveToFile<Placed extends { readonly pointer: string }>(
  placed: Placed,
  imported: ImportedRecord,
): Placed & { file: string; line: number; column: number } {
  const [, field = ""] = placed.pointer.split("/");
  return { ...placed, file: imported.file, line: lineOf(imported, field), column: 1 };
}
