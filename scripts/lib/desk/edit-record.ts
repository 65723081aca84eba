import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";
import { type Bilingual, type Locale, locales } from "../locale.ts";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { isJsonObject, parseJsonValue, valueAt } from "../record/json/json-value.ts";
import { scriptLocale } from "../record/schema/localized-text.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { knownKeys } from "../record/schema/schema-walk.ts";

/**
 * The text of a record with one value set or, where `value` is `undefined`, removed: everything else of the file,
 * its order, indent, line breaks, stays as the person wrote it, and what stands on one line stays on it. A new key goes
 * where the schema has it. What the removal leaves empty goes too, and what is absent is removed already. A bare text is
 * the text of its language, and becomes an object of languages where another one joins it. The text has to be JSON without
 * duplicate keys.
 */
export function editRecord(text: string, path: JsonPath, value: unknown): string {
  if (value !== undefined) return setValue(openLanguages(text, path), path, value);
  const root = parseTree(text);
  const target = root && findWritten(root, path);
  return target ? removeValue(text, root, widenRemoval(root, target)) : text;
}

/** The last item of a list goes with the comma before it, which jsonc-parser takes for two characters from the end. */
function removeValue(text: string, root: Node, path: JsonPath): string {
  const item = findNodeAtLocation(root, [...path]);
  const items = item?.parent?.type === "array" ? (item.parent.children ?? []) : [];
  const previous = items.at(-2);
  if (item === undefined || previous === undefined || items.at(-1) !== item)
    return setValue(text, path, undefined);
  return text.slice(0, previous.offset + previous.length) + text.slice(item.offset + item.length);
}

/** Where a value is written: a text of a language, where it stands bare; `undefined` for what is absent. */
function findWritten(root: Node, path: JsonPath): JsonPath | undefined {
  if (findNodeAtLocation(root, [...path])) return path;
  const parent = path.slice(0, -1);
  const bare = findNodeAtLocation(root, [...parent]);
  const isOfLanguage =
    bare?.type === "string" && scriptLocale(String(getNodeValue(bare))) === path.at(-1);
  return isOfLanguage ? parent : undefined;
}

function setValue(text: string, path: JsonPath, value: unknown): string {
  const parent = path.slice(0, -1);
  const isInline = isOnOneLine(text, path);
  const edits = modify(text, [...path], value, {
    ...(!isInline && { formattingOptions: detectForm(text) }),
    getInsertionIndex: (keys) => findInsertionIndex(keys, parent, path.at(-1)),
    ...(value !== undefined && isNewItem(text, path) && { isArrayInsertion: true }),
  });
  if (!isInline) return applyEdits(text, edits);
  const spaced = edits.map(({ content, ...edit }) => ({
    ...edit,
    content: spaceOut(content, value),
  }));
  return applyEdits(text, spaced);
}

/** Whether what is changed, or what it is put into, has something in it and stands on one line. */
function isOnOneLine(text: string, path: JsonPath): boolean {
  const root = parseTree(text);
  const containers = path.flatMap((_step, index) => {
    const node = root && findNodeAtLocation(root, path.slice(0, index + 1));
    return node?.children?.length ? [node] : [];
  });
  const innermost = containers.at(-1) ?? root;
  if (innermost === undefined) return false;
  return !text.slice(innermost.offset, innermost.offset + innermost.length).includes("\n");
}

/** What jsonc-parser puts in without formatting, with blanks as people write them. */
function spaceOut(content: string, value: unknown): string {
  if (value === undefined) return content;
  const written = JSON.stringify(value, null, 1)
    .replace(/\[\n */g, "[")
    .replace(/\n *\]/g, "]")
    .replace(/\n */g, " ");
  return content
    .replace(JSON.stringify(value), () => written)
    .replace(/^,(?! )/, ", ")
    .replace(/,$/, ", ");
}

type Form = { readonly tabSize: number; readonly insertSpaces: boolean; readonly eol: string };

function detectForm(text: string): Form {
  const [indent = "  "] = /^[ \t]+(?=")/m.exec(text) ?? [];
  return {
    tabSize: indent.length,
    insertSpaces: !indent.startsWith("\t"),
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

/** Puts a bare text under its own language where another is about to stand beside it. */
function openLanguages(text: string, path: JsonPath): string {
  const root = parseTree(text);
  for (let length = 1; root && length < path.length; length += 1) {
    const parent = path.slice(0, length);
    const node = findNodeAtLocation(root, [...parent]);
    const isText =
      node?.type === "string" || (node?.type === "array" && typeof path[length] === "string");
    if (node === undefined || !isText) continue;
    const value: unknown = getNodeValue(node);
    const key =
      path[length] === "quote" || path[length] === "basis" ? "text" : scriptLocale(String(value));
    return openLanguages(setValue(text, parent, { [key]: value }), path);
  }
  return text;
}

/** The path to remove so that nothing empty is left behind. */
function widenRemoval(root: Node | undefined, path: JsonPath): JsonPath {
  const parent = path.slice(0, -1);
  const node = root && parent.length > 0 ? findNodeAtLocation(root, [...parent]) : undefined;
  return node?.children?.length === 1 && parent.length > 0 ? widenRemoval(root, parent) : path;
}

function isNewItem(text: string, path: JsonPath): boolean {
  const index = path.at(-1);
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, path.slice(0, -1));
  return (
    typeof index === "number" && list?.type === "array" && index >= (list.children?.length ?? 0)
  );
}

/** Before the first key that the schema has after the new one. */
function findInsertionIndex(
  keys: readonly string[],
  parent: JsonPath,
  key: string | number | undefined,
): number {
  const order = knownKeys(paperRecordSchema, parent);
  const later = new Set(order.slice(order.indexOf(String(key)) + 1));
  const index = keys.findIndex((name) => later.has(name));
  return index < 0 ? keys.length : index;
}

/** A value of a record that becomes another; `undefined` where it is taken out. */
export type RecordEdit = { readonly path: JsonPath; readonly value: unknown };

/** A way to mend a finding: what a button says, and what it changes of the record. */
export type Mend = { readonly label: Bilingual; readonly edits: readonly RecordEdit[] };

/**
 * The smallest edits that make one record of another: what is set first, then what is taken out, so that nothing around
 * a value falls away before its successor is there. Lists of another length are set as a whole.
 */
export function listEdits(before: unknown, after: unknown): readonly RecordEdit[] {
  const edits = compare(before, after, []);
  const isSet = ({ value }: RecordEdit) => value !== undefined;
  return [...edits.filter(isSet), ...edits.filter((edit) => !isSet(edit))];
}

/** A record's text after edits, one after the other. */
export function applyRecordEdits(text: string, edits: readonly RecordEdit[]): string {
  return edits.reduce((edited, { path, value }) => editRecord(edited, path, value), text);
}

function compare(before: unknown, after: unknown, path: JsonPath): RecordEdit[] {
  if (isJsonObject(before) && isJsonObject(after) && Object.keys(after).length > 0) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((item, index) => compare(before[index], item, [...path, index]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, value: after }];
}

/**
 * Where two texts of a record first differ: the value that was set or, where none was, taken out; the whole record where
 * only its layout differs, or one of them is no JSON. A bare text that came to stand under its language is the same text.
 */
export function findChange(before: string, after: string): JsonPath {
  const values = [before, after].map(parseJsonValue);
  const [path = []] = listEdits(values[0], values[1]).map((edit) => edit.path);
  const [own, other] = values.map((value) => valueAt(value, path));
  const language = locales.find((locale) => differsOnlyIn(locale, own, other));
  return language ? [...path, language] : path;
}

/** Whether a bare text and texts by language differ in one language, and in no other one. */
function differsOnlyIn(locale: Locale, one: unknown, other: unknown): boolean {
  const [bare, texts] = typeof one === "string" ? [one, other] : [other, one];
  if (typeof bare !== "string" || !isJsonObject(texts)) return false;
  const opened: Readonly<Record<string, unknown>> = { [scriptLocale(bare)]: bare };
  return locales.every((own) => (opened[own] === texts[own]) === (own !== locale));
}
