import { applyEdits, modify } from "jsonc-parser";
import { paperRecordSchema } from "../record/schema.ts";
import type { FilledField } from "./merge-fields.ts";

/** Names of a record's fields in the order in which records are written. */
const order = Object.keys(paperRecordSchema.shape);
const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };

/**
 * The text of a record's file: fields in the order of the guide, two blanks a step, a final line break.
 * @param schema path from the record to the JSON Schema, with `/`
 */
export function renderRecord(
  fields: Readonly<Record<string, unknown>>,
  position: number,
  schema: string,
): string {
  const record = { ...fields, $schema: schema, position };
  const entries = Object.entries(record).toSorted(([a], [b]) => rank(a) - rank(b));
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

/**
 * A record's text with values put in, each before the fields that follow it in the guide; nothing else in it changes.
 * A record that is a line stays one.
 * @param isLine whether the text is a line of a `.jsonl` file
 */
export function fillRecord(text: string, filled: readonly FilledField[], isLine: boolean): string {
  return filled.reduce((current, { path, value }) => {
    const edits = modify(current, [...path], value, {
      ...(isLine ? {} : { formattingOptions }),
      getInsertionIndex: (names) => {
        const following = names.findIndex((name) => rank(name) > rank(path.at(-1) ?? ""));
        return path.length > 1 || following < 0 ? names.length : following;
      },
    });
    return applyEdits(current, edits);
  }, text);
}

function rank(field: string): number {
  const index = order.indexOf(field);
  return index < 0 ? order.length : index;
}
