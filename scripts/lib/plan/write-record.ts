import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import type { FilledField } from "./merge-fields.ts";

/** Names of a record's fields in the order in which records are written. */
const order = Object.keys(paperRecordSchema.shape);

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
 * A record's text with values put in, each before the fields that follow it in the guide, in the indentation of the
 * lines around it; but for a comma, nothing else in it changes. An object on one line stays on it, and so does a record
 * that is a line.
 * @param isLine whether the text is a line of a `.jsonl` file
 */
export function fillRecord(text: string, filled: readonly FilledField[], isLine: boolean): string {
  return filled.reduce((current, field) => putIn(current, field, isLine), text);
}

function putIn(text: string, { path, value }: FilledField, isLine: boolean): string {
  const root = parseTree(text);
  const parent = root && findNodeAtLocation(root, path.slice(0, -1));
  const key = path.at(-1);
  if (root === undefined || parent === undefined || key === undefined) return text;
  const old = findNodeAtLocation(root, [...path]);
  const layout = isLine ? undefined : readLayout(text, parent);
  if (old !== undefined) {
    const isOneLine = !text.slice(old.offset, old.offset + old.length).includes("\n");
    const own = renderValue(value, isOneLine ? undefined : layout);
    return replace(text, old.offset, old.length, own);
  }
  const members = parent.children ?? [];
  const following = path.length > 1 ? undefined : members.find((member) => follows(member, key));
  const written = `${JSON.stringify(key)}: ${renderValue(value, layout)}`;
  const gap = `,${layout === undefined ? " " : layout.start}`;
  if (following !== undefined) return replace(text, following.offset, 0, `${written}${gap}`);
  const last = members.at(-1);
  if (last === undefined) return replace(text, parent.offset, parent.length, `{${written}}`);
  return replace(text, last.offset + last.length, 0, `${gap}${written}`);
}

function follows({ children = [] }: Node, key: string): boolean {
  return rank(String(children[0]?.value)) > rank(key);
}

/** What a member's line begins with, and a step further in; `undefined` for an object that is on one line. */
type Layout = { readonly start: string; readonly step: string };

function readLayout(text: string, { offset, children = [] }: Node): Layout | undefined {
  const [first] = children;
  const between = first && text.slice(offset + 1, first.offset);
  const [start, indent = ""] = /\r?\n([ \t]*)$/.exec(between ?? "") ?? [];
  if (start === undefined) return undefined;
  const [, outer = ""] = /^([ \t]+)(?=")/m.exec(text) ?? [];
  return { start, step: outer === "" ? indent : outer };
}

function renderValue(value: unknown, layout: Layout | undefined): string {
  if (layout === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, layout.step).replaceAll("\n", layout.start);
}

function replace(text: string, offset: number, length: number, content: string): string {
  return text.slice(0, offset) + content + text.slice(offset + length);
}

function rank(field: string): number {
  const index = order.indexOf(field);
  return index < 0 ? order.length : index;
}
