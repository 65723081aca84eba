import { checkRecord } from "../../check/check-record.ts";
import type { RecordFacts } from "../../check/facts/record-facts.ts";
import { mendRecord } from "../../check/mend-record.ts";
import type { Finding } from "../../finding.ts";
import { renderRecord } from "../../plan/write-record.ts";
import { missingFieldRule } from "../../record/field-rules.ts";
import type { ImportedRecord } from "../imported-record.ts";

/** An imported paper as the record that it would make, mended and checked as every record is. */
export type PreparedRecord = {
  /** The text of its file. */
  readonly text: string;
  /** Its findings, with their places in the imported file; that the title is missing is none of them. */
  readonly findings: readonly Finding[];
  readonly facts?: RecordFacts;
};

/**
 * The record that an imported paper makes at a position. What `check --fix` mends in records is mended: markup with a
 * form of Unicode, PubMed's full stop after titles, languages and identifiers in other forms.
 * @param name its collection and id there
 * @param schema path from the record to the JSON Schema
 */
export function prepareRecord(
  imported: ImportedRecord,
  name: { readonly collection: string; readonly id: string },
  position: number,
  schema: string,
): PreparedRecord {
  const source = { file: imported.file };
  const { text } = mendRecord(renderRecord(imported.fields, position, schema), source, false);
  const { findings, facts } = checkRecord(text, source, name);
  const ownFindings = findings.filter(
    ({ code, pointer }) => code !== missingFieldRule.code || pointer !== "",
  );
  return {
    text,
    findings: ownFindings.map((finding) => moveToFile(finding, imported)),
    ...(facts !== undefined && { facts: { ...facts, place: moveToFile(facts.place, imported) } }),
  };
}

/** The same at the line of the field in the file that it was imported from. */
export function moveToFile<Placed extends { readonly pointer: string }>(
  placed: Placed,
  { file, line, fieldLines }: ImportedRecord,
): Placed & { file: string; line: number; column: number } {
  const [, field = ""] = placed.pointer.split("/");
  return { ...placed, file, line: fieldLines.get(field) ?? line, column: 1 };
}
