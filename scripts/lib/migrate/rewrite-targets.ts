import type { Image, Link, Nodes } from "mdast";
import type { TargetResolver } from "../import/markdown-page/field-markdown.ts";
import { parsePageTree } from "../import/markdown-page/parse-page-tree.ts";
import { walk } from "../page/tree.ts";

/** A page with its links rewritten, and the targets that lead nowhere. */
type RewrittenPage = { readonly text: string; readonly dead: readonly string[] };

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/**
 * A page of the guide whose links and pictures lead to where `resolve` says; one that leads nowhere
 * becomes its text. All else stays as its author wrote it.
 */
export function rewriteTargets(page: string, resolve: TargetResolver): RewrittenPage {
  const text = page.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { blocks, source } = parsePageTree(text);
  const dead: string[] = [];
  const edits: Edit[] = [];
  const visit = (node: Nodes) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const target = resolve(node.url, node.type === "image" ? "image" : "link");
    if (target === node.url) return;
    const own = source.slice(start.offset, end.offset);
    if (target === undefined) dead.push(node.url);
    const place = own.lastIndexOf(node.url);
    if (target !== undefined && place >= 0) {
      const from = start.offset + place;
      edits.push({ start: from, end: from + node.url.length, text: target });
    } else if (target === undefined && node.type !== "definition") {
      edits.push({ start: start.offset, end: end.offset, text: textOf(node, source) });
    }
  };
  for (const block of blocks) walk(block, visit);
  const head = text.slice(0, text.length - source.length);
  return { text: head + applyEdits(source, edits), dead };
}

function textOf(node: Link | Image, source: string): string {
  if (node.type === "image") return node.alt ?? "";
  const start = node.children[0]?.position?.start.offset;
  const end = node.children.at(-1)?.position?.end.offset;
  return start === undefined || end === undefined ? "" : source.slice(start, end);
}

/** The outermost edits, from the end on; one within another is left out. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  const outer = edits.filter(
    (edit) =>
      !edits.some((other) => other !== edit && other.start <= edit.start && other.end >= edit.end),
  );
  return outer
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
      source,
    );
}
