import type { Properties } from "hast";
import type { ListItem, Nodes, Parents, Root } from "mdast";
import { normalizeUri } from "micromark-util-sanitize-uri";
import { find, html, type Info } from "property-information";
// Adds our own nodes to those that mdast knows.
import type {} from "../../../src/remark/markup.ts";

/** What was looked up of attributes before; there are some twenty. */
const knownProperties = new Map<string, Info>();

/** Elements that have no end. */
const emptyElements = new Set(["br", "hr"]);

/** Nodes that are written here, by their types. */
const plainTypes: ReadonlySet<string> = new Set<Nodes["type"]>([
  ...(["text", "paragraph", "heading", "strong", "emphasis", "thematicBreak"] as const),
  ...(["link", "blockquote", "list", "listItem"] as const),
]);

/**
 * The HTML of a tree: exactly that of `toHast`, `toParse5` and `serialize`, which say what it is.
 * Nearly all pages have nothing but text, headings, lists, links and our own elements, written here
 * in a fifth of the time. `undefined` where a tree has anything else.
 */
export function serializePlainTree(tree: Root): string | undefined {
  if (!tree.children.every(isPlain)) return undefined;
  return tree.children.map((child) => serializeNode(child, tree)).join("\n");
}

function isPlain(node: Nodes): boolean {
  return (
    (node.type === "markup" || isPlainNode(node)) &&
    Object.entries(node.data?.hProperties ?? {}).every(isPlainProperty) &&
    (!("children" in node) || node.children.every(isPlain))
  );
}

/** Whether a node of Markdown's is written here, and becomes what such nodes do. */
function isPlainNode(node: Nodes): boolean {
  const isTask = node.type === "listItem" && typeof node.checked === "boolean";
  const isOther = node.data?.hName !== undefined || node.data?.hChildren !== undefined;
  return plainTypes.has(node.type) && !isTask && !isOther;
}

function isPlainProperty([name, value]: readonly [string, Properties[string]]): boolean {
  if (isAbsent(value)) return true;
  const { boolean, commaSeparated, space } = findProperty(name);
  return (space ?? "html") === "html" && !commaSeparated && (!boolean || value === true);
}

function isAbsent(value: Properties[string]): value is undefined | null | false {
  return value === undefined || value === null || value === false;
}

/** The HTML of a node that is plain. */
function serializeNode(node: Nodes, parent: Parents): string {
  switch (node.type) {
    case "markup":
      return serializeElement(node.data.hName, node);
    case "text":
      return escapeText(trimLines(node.value));
    case "paragraph":
      return serializeElement("p", node);
    case "heading":
      return serializeElement(`h${node.depth}`, node);
    case "strong":
      return serializeElement("strong", node);
    case "emphasis":
      return serializeElement("em", node);
    case "thematicBreak":
      return serializeElement("hr", node);
    case "link": {
      const own = { href: normalizeUri(node.url), title: node.title ?? undefined };
      return serializeElement("a", node, own);
    }
    case "blockquote":
      return serializeElement("blockquote", node, {}, serializeBlocks(node));
    case "list": {
      const start = node.start === 1 ? undefined : (node.start ?? undefined);
      return serializeElement(node.ordered ? "ol" : "ul", node, { start }, serializeBlocks(node));
    }
    case "listItem":
      return serializeElement("li", node, {}, serializeItem(node, isLoose(parent)));
    default:
      throw new Error(`Not a plain node: ${node.type}`);
  }
}

function serializeElement(
  name: string,
  node: Nodes,
  own: Properties = {},
  inner = serializeChildren(node),
): string {
  const attributes = serializeProperties({ ...own, ...node.data?.hProperties });
  return emptyElements.has(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${inner}</${name}>`;
}

function serializeChildren(node: Nodes): string {
  return "children" in node
    ? node.children.map((child) => serializeNode(child, node)).join("")
    : "";
}

/** Blocks, each on lines of its own. */
function serializeBlocks(parent: Parents): string {
  return `\n${parent.children.map((child) => `${serializeNode(child, parent)}\n`).join("")}`;
}

/** The content of a list item, where a tight list's paragraphs are bare text. */
function serializeItem(node: ListItem, isLoose: boolean): string {
  const pieces = node.children.map((child, index) => {
    if (isLoose || !isParagraph(child)) return `\n${serializeNode(child, node)}`;
    return (index === 0 ? "" : "\n") + serializeChildren(child);
  });
  const last = node.children.at(-1);
  return pieces.join("") + (last && (isLoose || !isParagraph(last)) ? "\n" : "");
}

function serializeProperties(properties: Properties): string {
  let attributes = "";
  for (const [name, value] of Object.entries(properties)) {
    if (isAbsent(value)) continue;
    const text = value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value);
    attributes += ` ${findProperty(name).attribute}="${escapeAttribute(text)}"`;
  }
  return attributes;
}

/** What is known of an attribute by its name in hast. */
function findProperty(name: string): Info {
  const known = knownProperties.get(name) ?? find(html, name);
  knownProperties.set(name, known);
  return known;
}

function isLoose(parent: Parents): boolean {
  return (
    parent.type === "list" &&
    (parent.spread === true ||
      parent.children.some(({ spread, children }) => spread ?? children.length > 1))
  );
}

function isParagraph(node: Nodes): boolean {
  return node.type === "paragraph" || (node.type === "markup" && node.data.hName === "p");
}

/** Spaces around line breaks mean nothing. */
function trimLines(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[\t ]*(\r?\n|\r)[\t ]*/g, "$1") : text;
}

/** @see https://html.spec.whatwg.org/multipage/parsing.html#escapingString */
function escapeText(text: string): string {
  return escapeAmpersands(text).replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  return escapeAmpersands(text).replace(/"/g, "&quot;");
}

function escapeAmpersands(text: string): string {
  return /[&\u00a0]/.test(text) ? text.replace(/&/g, "&amp;").replace(/\u00a0/g, "&nbsp;") : text;
}
