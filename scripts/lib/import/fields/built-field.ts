import { foldWriting } from "../../fold.ts";
import type { SourceField } from "../imported-record.ts";

/** A field of the source on its way to a field of the record, and which part of that it is for. */
export type FieldPart = { readonly part: string; readonly source: SourceField };

/** What became of the parts of one field of the record. */
export type BuiltField = {
  /** The field's value; absent where no part gives one. */
  readonly value?: unknown;
  /** What another part has taken the place of, or that goes beyond the field. */
  readonly left?: readonly SourceField[];
  /** What can't be read as a value of this field. */
  readonly unread?: readonly SourceField[];
};

/** Makes one field of the record; every part is in its value, in `left` or in `unread`. */
export type FieldBuilder = (parts: readonly FieldPart[]) => BuiltField;

/** The text that a value of any format is, with its white space folded; `undefined` where it is none. */
export function plainText(value: unknown): string | undefined {
  const text = multilineText(value);
  return text?.replace(/\s+/g, " ");
}

const references: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "],
]);

/** Databases write some characters as HTML does, and mean the characters. */
function decodeReferences(text: string): string {
  return text.replace(/&(#?\w{2,4});/g, (whole, name: string) => references.get(name) ?? whole);
}

/**
 * The text that a value of any format is, with its line breaks, references of HTML as their characters; `undefined`
 * where it is none.
 */
export function multilineText(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 1 ? multilineText(value[0]) : undefined;
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return undefined;
  const text = decodeReferences(String(value)).trim();
  return text === "" ? undefined : text;
}

/** A builder that takes the first part that `parse` reads; those that say the same need no place. */
export function takeFirst<Value>(
  parse: (value: unknown, part: string) => Value | undefined,
): FieldBuilder {
  return (parts) => {
    const left: SourceField[] = [];
    const unread: SourceField[] = [];
    let taken: Value | undefined;
    for (const { part, source } of parts) {
      const value = parse(source.value, part);
      if (value === undefined) unread.push(source);
      else if (taken === undefined) taken = value;
      else if (foldWriting(String(taken)) !== foldWriting(String(value))) left.push(source);
    }
    return { ...(taken !== undefined && { value: taken }), left, unread };
  };
}
