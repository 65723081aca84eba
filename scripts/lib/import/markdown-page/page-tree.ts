import type { Nodes, RootContent } from "mdast";

/** A page taken apart, with what it takes to find a piece of it again in the file. */
export type PageTree = {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Why the front matter can't be read; it is taken for text then. */
  readonly problem?: string;
  /** The blocks below the front matter. */
  readonly blocks: readonly RootContent[];
  /** The Markdown of `blocks`, line ends as `\n`. */
  readonly source: string;
  /** The line of the file that `source` begins in, counted from 1. */
  readonly firstLine: number;
};

/** The line of the file that a node begins in, counted from 1. */
export function lineOf({ position }: Nodes, { firstLine }: PageTree): number {
  return firstLine + (position?.start.line ?? 1) - 1;
}

/** The Markdown of a node as its author wrote it, its first line's indentation included. */
export function sourceOf({ position }: Nodes, { source }: PageTree): string {
  const start = position?.start.offset ?? 0;
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const isIndented = source.slice(lineStart, start).trim() === "";
  return source.slice(isIndented ? lineStart : start, position?.end.offset);
}
