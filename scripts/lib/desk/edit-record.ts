import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  modify,
  type Node,
  parseTree,
} from "jsonc-parser";
import type { JsonPath } from "../record/json-pointer.ts";
import { scriptLocale } from "../record/localized-text.ts";
import { paperRecordSchema } from "../record/schema.ts";
import { knownKeys } from "../record/schema-walk.ts";

/**
 * The text of a record with one value set or, where `value` is `undefined`, removed: everything else of the file,
 * its order, indent, line breaks, stays as the person wrote it. A new key goes where the schema has it. What the
 * removal leaves empty goes too, and a bare text becomes an object of its language where another language joins it.
 * The text has to be JSON without duplicate keys.
 */
export function editRecord(text: string, path: JsonPath, value: unknown): string {
  const form = detectForm(text);
  const ready = value === undefined ? text : openLanguages(text, path, form);
  const target = value === undefined ? widenRemoval(parseTree(ready), path) : path;
  const parent = target.slice(0, -1);
  const edits = modify(ready, [...target], value, {
    formattingOptions: form,
    getInsertionIndex: (keys) => findInsertionIndex(keys, parent, target.at(-1)),
    ...(value !== undefined && isNewItem(ready, target) && { isArrayInsertion: true }),
  });
  return applyEdits(ready, edits);
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
function openLanguages(text: string, path: JsonPath, form: Form): string {
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
    return openLanguages(
      applyEdits(text, modify(text, [...parent], { [key]: value }, { formattingOptions: form })),
      path,
      form,
    );
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
