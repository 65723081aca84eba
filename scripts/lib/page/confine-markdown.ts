import type { Code, PhrasingContent, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { endsWithHeadingId } from "./escape-text.ts";
import { findDefinitions, isAllowedTarget } from "./find-links.ts";

/** The highest level at which a field's own headings may stand. */
const highestLevel = 3;

/**
 * Changes the tree of a Markdown field so that nothing in it reaches beyond the field:
 * headings below the card's, references resolved, rules and footnotes as text, and links only
 * where a record may lead. No word is lost.
 * @param source the Markdown that the tree was made of
 */
export function confineMarkdown(
  tree: Root,
  source: string,
  isReachable: (target: string) => boolean,
): void {
  resolveReferences(tree);
  showFootnotes(tree);
  showForbiddenTargets(tree, isReachable);
  showRules(tree, source);
  lowerHeadings(tree);
  flattenLines(tree);
  simplifyCode(tree);
}

/**
 * Puts what references stand for in their places. Definitions count for the whole page, so none may stay.
 * @param definitions what references may mean, where that isn't in the tree itself
 */
export function resolveReferences(tree: Root, definitions = findDefinitions(tree)): void {
  visit(tree, "linkReference", (node, index, parent) => {
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    const { url, title = null } = definition;
    parent.children[index] = { type: "link", url, title, children: node.children };
  });
  visit(tree, "imageReference", (node, index, parent) => {
    const definition = definitions.get(node.identifier);
    if (!definition || !parent || index === undefined) return;
    const { url, title = null } = definition;
    parent.children[index] = { type: "image", url, title, alt: node.alt ?? null };
  });
  visit(tree, "definition", (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Footnotes of a page stand at its foot and share their labels, so each is shown where it is. */
export function showFootnotes(tree: Root): void {
  visit(tree, "footnoteReference", (node, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = text(`[^${node.label ?? node.identifier}]`);
  });
  visit(tree, "footnoteDefinition", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const label = text(`[^${node.label ?? node.identifier}]: `);
    const [first, ...rest] = node.children;
    const children: PhrasingContent[] = first?.type === "paragraph" ? first.children : [];
    const paragraph = { type: "paragraph" as const, children: [label, ...children] };
    parent.children.splice(index, 1, paragraph, ...(children.length > 0 ? rest : node.children));
    return index;
  });
}

/** A link that may not be shows its text and, where that is another, its target. */
function showForbiddenTargets(tree: Root, isReachable: (target: string) => boolean): void {
  visit(tree, "image", (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isAllowedTarget(node.url, "image", isReachable)) return;
    parent.children[index] = text(`![${node.alt ?? ""}](${node.url}${quoteTitle(node.title)})`);
  });
  visit(tree, "link", (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isAllowedTarget(node.url, "link", isReachable)) return;
    const target = text(`](${node.url}${quoteTitle(node.title)})`);
    const isBare = node.url.endsWith(textOf(node)) && textOf(node) !== "";
    const parts = isBare ? node.children : [text("["), ...node.children, target];
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

function quoteTitle(title: string | null | undefined): string {
  return title ? ` "${title}"` : "";
}

/** A rule divides the cards of the page, so a field's own is shown as its characters. */
function showRules(tree: Root, source: string): void {
  visit(tree, "thematicBreak", ({ position }, index, parent) => {
    if (!parent || index === undefined) return;
    const rule = source.slice(position?.start.offset, position?.end.offset);
    parent.children.splice(index, 1, { type: "paragraph", children: [text(rule)] });
  });
}

function lowerHeadings(tree: Root): void {
  let level = 6;
  visit(tree, "heading", ({ depth }) => {
    level = Math.min(level, depth);
  });
  const step = Math.max(0, highestLevel - level);
  visit(tree, "heading", (node) => {
    node.depth = levels[Math.min(node.depth + step, 6)] ?? 6;
    if (endsWithHeadingId(textOf(node))) {
      node.children.push({ type: "html", value: "<span></span>" });
    }
  });
}

const levels = [1, 1, 2, 3, 4, 5, 6] as const;

/** Line breaks within a paragraph, so that no line of text begins anything. */
function flattenLines(tree: Root): void {
  visit(tree, "break", (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = { type: "html", value: "<br>" };
  });
  visit(tree, (node) => {
    if (node.type === "inlineCode") node.value = joinLines(node.value);
    if ((node.type === "link" || node.type === "image") && node.title) {
      node.title = joinLines(node.title);
    }
    if (node.type === "image" && node.alt) node.alt = joinLines(node.alt);
  });
}

function joinLines(value: string): string {
  return value.replace(/\r\n?|\n/g, " ");
}

/**
 * Code keeps its text only: Docusaurus reads a language and what follows it for titles and for
 * lines to highlight, which it takes out, and unwraps a block named `mdx-code-block`.
 */
function simplifyCode(tree: Root): void {
  visit(tree, "code", (node, index, parent) => {
    node.lang = null;
    node.meta = null;
    if (!parent || index === undefined || !node.value.includes("mdx-code-block")) return;
    parent.children.splice(index, 1, { type: "paragraph", children: showLines(node) });
  });
}

function showLines({ value }: Code): PhrasingContent[] {
  return value
    .split("\n")
    .flatMap((line, index) =>
      index === 0 ? [text(line)] : [{ type: "html" as const, value: "<br>" }, text(line)],
    );
}

function text(value: string): { type: "text"; value: string } {
  return { type: "text", value };
}
