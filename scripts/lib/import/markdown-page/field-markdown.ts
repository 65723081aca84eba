import { raw } from "hast-util-raw";
import { toMdast } from "hast-util-to-mdast";
import type { Html, PhrasingContent, Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toHast } from "mdast-util-to-hast";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import { visit } from "unist-util-visit";
import { resolveReferences, showFootnotes } from "../../page/confine-markdown.ts";
import { findDefinitions } from "../../page/find-links.ts";
import { walk } from "../../page/tree.ts";
import type { Leftover } from "../imported-record.ts";
import { isHtmlName } from "./html-names.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { languageMark, shiftTexts } from "./read-pieces.ts";

/** Where a link or picture of a page is to lead in the record; `undefined` where it can't. */
export type TargetResolver = (target: string, kind: "link" | "image") => string | undefined;

/** Blocks of a page as a Markdown field. */
type FieldMarkdown = {
  readonly markdown: string;
  /** The language that the page marks them with. */
  readonly language?: string;
  /** Comments, and where links led that can lead nowhere now. */
  readonly leftovers: readonly Leftover[];
};

const options: Options = {
  bullet: "-",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/**
 * Blocks as Markdown that a field can hold: as their author wrote them, save for what a field shows
 * as characters. HTML, admonitions and references become Markdown, rules go, and links lead to where
 * `resolve` says or become text.
 */
export function renderField(
  blocks: readonly RootContent[],
  tree: PageTree,
  resolve: TargetResolver,
): FieldMarkdown {
  const kept = blocks.filter(({ type }) => type !== "thematicBreak" && type !== "definition");
  const leftovers: Leftover[] = [];
  const convert = (some: readonly RootContent[]) => {
    const root: Root = { type: "root", children: structuredClone([...some]) };
    leftovers.push(...convertTree(root, tree, resolve));
    return toMarkdown(root, options).trimEnd();
  };
  const pieces = kept.some(hasElements)
    ? [convert(kept)]
    : kept.map((block) => (isField(block, resolve) ? sourceOf(block, tree) : convert([block])));
  const language = findLanguage(kept);
  return {
    markdown: pieces.filter((piece) => piece !== "").join("\n\n"),
    ...(language !== undefined && { language }),
    leftovers,
  };
}

/** HTML that needs no parser: line breaks, marks of language and comments. */
const simpleHtml = /^(?:<br\s*\/?>|<\/?span>|<span lang="[A-Za-z0-9-]+">|<!--[\s\S]*?-->)$/i;

function hasElements(block: RootContent): boolean {
  return someNode(block, (node) => node.type === "html" && !simpleHtml.test(node.value.trim()));
}

/** Whether a block means in a field what it means on the page. */
function isField(block: RootContent, resolve: TargetResolver): boolean {
  return (
    block.position !== undefined &&
    !someNode(block, (node) => {
      if (node.type === "link" || node.type === "image")
        return resolve(node.url, node.type) !== node.url;
      return ["html", "containerDirective", "linkReference", "imageReference"].includes(node.type);
    })
  );
}

function someNode(block: RootContent, isWanted: (node: RootContent) => boolean): boolean {
  let isFound = false;
  walk(block, (node) => {
    if (node.type !== "root") isFound ||= isWanted(node);
  });
  return isFound;
}

function findLanguage(blocks: readonly RootContent[]): string | undefined {
  let language: string | undefined;
  for (const block of blocks) {
    walk(block, (node) => {
      if (node.type === "html") language ??= languageMark.exec(node.value)?.[1];
    });
  }
  return language;
}

function convertTree(root: Root, tree: PageTree, resolve: TargetResolver): readonly Leftover[] {
  resolveReferences(root, findDefinitions({ type: "root", children: [...tree.blocks] }));
  showFootnotes(root);
  showDirectives(root, tree);
  visit(root, (node) => {
    if (node.type === "paragraph" || node.type === "tableCell" || node.type === "heading")
      node.children = [...shiftTexts(node.children)];
  });
  const comments = [...takeComments(root, tree), ...readComponents(root, tree)];
  if (root.children.some(hasElements)) root.children = readElements(root);
  else replaceHtml(root);
  return [...comments, ...resolveTargets(root, tree, resolve)];
}

/** An admonition becomes a quotation under its title; other directives are text. */
function showDirectives(root: Root, tree: PageTree): void {
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === "containerDirective") {
      const children = node.children.map((child): (typeof node.children)[number] =>
        child.type === "paragraph" && child.data?.directiveLabel
          ? { type: "paragraph", children: [{ type: "strong", children: child.children }] }
          : child,
      );
      parent.children.splice(index, 1, { type: "blockquote", children });
      return index;
    }
    if (node.type === "textDirective")
      parent.children.splice(index, 1, { type: "text", value: sourceOf(node, tree) });
    if (node.type === "leafDirective") {
      const text = { type: "text" as const, value: sourceOf(node, tree) };
      parent.children.splice(index, 1, { type: "paragraph", children: [text] });
    }
    return undefined;
  });
}

const comment = /<!--([\s\S]*?)-->/g;

/** Takes out the comments, which no reader saw. */
function takeComments(root: Root, tree: PageTree): readonly Leftover[] {
  const leftovers: Leftover[] = [];
  visit(root, "html", (node: Html) => {
    const line = lineOf(node, tree);
    node.value = node.value.replace(comment, (_, text: string) => {
      leftovers.push({ field: "comment", value: text.trim(), line });
      return "";
    });
  });
  return leftovers;
}

const component = /<([A-Za-z][\w.-]*)\s[^>]*>/g;
/** @see https://docusaurus.io/docs/markdown-features/tabs */
const named =
  /<(?:TabItem\s(?:[^>]*\s)?label|Admonition\s(?:[^>]*\s)?title)=(?:"([^"]*)"|'([^']*)')[^>]*>/g;

/** What a browser runs or dresses a page with, and nobody reads. */
const program = /<(script|style)\b[\s\S]*?<\/\1>/gi;
/** Another page or film within this one, of which its address can be shown. */
const frame = /<(?:iframe|embed|video|audio)\s(?:[^>]*\s)?src=(?:"([^"]*)"|'([^']*)')[^>]*>/gi;

/**
 * The tags of components that are given something, of which only what is between them can be shown; the label of a tab
 * or admonition stands in bold type above that.
 */
function readComponents(root: Root, tree: PageTree): readonly Leftover[] {
  const leftovers: Leftover[] = [];
  visit(root, "html", (node: Html) => {
    const line = lineOf(node, tree);
    node.value = node.value
      .replace(named, (_, double?: string, single?: string) => {
        return `<p><strong>${double ?? single}</strong></p>`;
      })
      .replace(frame, (_, double?: string, single?: string) => {
        return `<p><a href="${double ?? single}">${double ?? single}</a></p>`;
      });
    const tags = Array.from(node.value.matchAll(component)).flatMap(([tag, name = ""]) =>
      /^[A-Z]/.test(name) || !isHtmlName(name) ? [tag] : [],
    );
    const programs = node.value.match(program) ?? [];
    leftovers.push(...tags.map((value) => ({ field: "component", value, line })));
    leftovers.push(...programs.map((value) => ({ field: "program", value, line })));
  });
  return leftovers;
}

/** HTML and the Markdown within it as Markdown alone. */
function readElements(root: Root): RootContent[] {
  const read = toMdast(raw(toHast(root, { allowDangerousHtml: true })));
  return read.type === "root" ? read.children : [];
}

function replaceHtml(root: Root): void {
  visit(root, "html", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const isBreak = /^<br/i.test(node.value.trim());
    const next = parent.children[index + 1];
    if (isBreak && next?.type === "text") next.value = next.value.trimStart();
    parent.children.splice(index, 1, ...(isBreak ? [{ type: "break" as const }] : []));
    return index + (isBreak ? 1 : 0);
  });
}

function resolveTargets(root: Root, tree: PageTree, resolve: TargetResolver): readonly Leftover[] {
  const leftovers: Leftover[] = [];
  visit(root, (node, index, parent) => {
    if ((node.type !== "link" && node.type !== "image") || !parent || index === undefined) return;
    const target = resolve(node.url, node.type);
    if (target !== undefined) {
      node.url = target;
      return;
    }
    leftovers.push({ field: node.type, value: node.url, line: lineOf(node, tree) });
    const children: PhrasingContent[] =
      node.type === "link" ? node.children : [{ type: "text", value: node.alt ?? "" }];
    parent.children.splice(index, 1, ...children);
    return index;
  });
  return leftovers;
}
