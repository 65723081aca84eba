import type { Node } from "jsonc-parser";
import { type JsonPath, renderPointer } from "./json-pointer.ts";

/** A value of a JSON tree and the path that leads to it. */
type LocatedNode = { readonly node: Node; readonly path: JsonPath };

/** Objects with more fields than any record has are indexed, so that a hostile one is not searched again and again. */
const widestSearch = 100;
const properties = new WeakMap<Node, ReadonlyMap<unknown, Node>>();

/**
 * The value at `path`, or the innermost one on the way to it where it isn't there.
 * Of a key given twice the last value counts, as for `JSON.parse`.
 */
export function locateNode(root: Node, path: JsonPath): LocatedNode {
  let node = root;
  const found: (string | number)[] = [];
  for (const step of path) {
    const child = childAt(node, step);
    if (child === undefined) break;
    node = child;
    found.push(step);
  }
  return { node, path: found };
}

/** The pointer of the value found. */
export function pointerOf({ path }: LocatedNode): string {
  return renderPointer(path);
}

function childAt(node: Node, step: string | number): Node | undefined {
  if (node.type === "array") return node.children?.[Number(step)];
  if (node.type !== "object") return undefined;
  if ((node.children?.length ?? 0) <= widestSearch) {
    const property = node.children?.findLast(({ children }) => children?.[0]?.value === step);
    return property?.children?.[1];
  }
  const known = properties.get(node) ?? indexProperties(node);
  properties.set(node, known);
  return known.get(String(step));
}

function indexProperties({ children = [] }: Node): Map<unknown, Node> {
  const index = new Map<unknown, Node>();
  for (const { children: [key, value] = [] } of children) {
    if (key !== undefined && value !== undefined) index.set(key.value, value);
  }
  return index;
}
