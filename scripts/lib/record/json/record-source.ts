import type { Node } from "jsonc-parser";
import type { Place } from "../../finding.ts";
import type { JsonPath } from "./json-pointer.ts";

/** Where the text of a record comes from. */
export type RecordSource = {
  /** Path as the reader should see it, with `/` on every system. */
  readonly file: string;
  /** Line of a `.jsonl` file that holds the record; left out where the record is the whole file. */
  readonly line?: number;
};

/** The place of a position in the record's text, counted in the file that it comes from. */
export function placeIn(source: RecordSource, position: TextPosition, pointer = ""): Place {
  const line = source.line === undefined ? position.line : source.line + position.line - 1;
  return { file: source.file, line, column: position.column, pointer };
}

/** The first character of the record. */
export function startOf(source: RecordSource): Place {
  return placeIn(source, { line: 1, column: 1 });
}

/** A position in a text: line and column in UTF-16 units, both counted from 1. */
export type TextPosition = { readonly line: number; readonly column: number };

/**
 * A function from an offset (UTF-16 units from 0) to its line and column.
 * Lines end with LF, CR LF or CR, as editors count them. The text is searched on first use.
 */
export function buildPositionIndex(text: string): (offset: number) => TextPosition {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastIndexUpTo(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
    starts.push(lineBreak.index + lineBreak[0].length);
  }
  return starts;
}

function lastIndexUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

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
