import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";
import type { JsonPath } from "../record/json/json-pointer.ts";
import { parseJsonValue, valueAt } from "../record/json/json-value.ts";
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
  if (value !== undefined) {
    const opened = openLanguages(text, path);
    const own = valueAt(parseJsonValue(opened), path);
    const isList = Array.isArray(own) && Array.isArray(value) && own.length > 0 && value.length > 0;
    return isList ? setItems(opened, path, own, value) : setValue(opened, path, value);
  }
  const root = parseTree(text);
  const target = root && findWritten(root, path);
  return target ? removeValue(text, root, widenRemoval(root, target)) : text;
}

/** Makes one list of another; the items that it begins and ends with as before stay as they are written. */
function setItems(
  text: string,
  path: JsonPath,
  before: readonly unknown[],
  after: readonly unknown[],
): string {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shortest - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const replaced = shortest - end;
  let edited = text;
  for (let index = start; index < after.length - end; index += 1) {
    edited = setValue(edited, [...path, index], after[index], index >= replaced);
  }
  for (let count = before.length - after.length; count > 0; count -= 1) {
    const root = parseTree(edited);
    if (root) edited = removeValue(edited, root, [...path, replaced]);
  }
  return edited;
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

function setValue(
  text: string,
  path: JsonPath,
  value: unknown,
  isInserted = value !== undefined && isNewItem(text, path),
): string {
  const parent = path.slice(0, -1);
  const isInline = isOnOneLine(text, path);
  const edits = modify(text, [...path], value, {
    ...(!isInline && { formattingOptions: detectForm(text) }),
    getInsertionIndex: (keys) => findInsertionIndex(keys, parent, path.at(-1)),
    ...(isInserted && { isArrayInsertion: true }),
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
