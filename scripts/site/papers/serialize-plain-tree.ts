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

/**
 * The HTML of a tree: exactly that of `toHast`, `toParse5` and `serialize`, which say what it is.
 * Nearly all pages have nothing but text, headings, lists, links and our own elements, written here
 * in a fifth of the time. `undefined` where a tree has anything else.
 */
export function serializePlainTree(tree: Root): string | undefined {
  let isPlain = true;
  const giveUp = () => {
    isPlain = false;
    return "";
  };

  function serializeNode(node: Nodes, parent: Parents): string {
    if (node.type === "markup") return element(node.data.hName, node, {});
    if (node.data?.hName !== undefined || node.data?.hChildren !== undefined) return giveUp();
    switch (node.type) {
      case "text":
        return escapeText(trimLines(node.value));
      case "paragraph":
        return element("p", node, {});
      case "heading":
        return element(`h${node.depth}`, node, {});
      case "strong":
        return element("strong", node, {});
      case "emphasis":
        return element("em", node, {});
      case "thematicBreak":
        return element("hr", node, {});
      case "link":
        return element("a", node, { href: normalizeUri(node.url), title: node.title ?? undefined });
      case "blockquote":
        return element("blockquote", node, {}, lines(node));
      case "list": {
        const start = node.start === 1 ? undefined : (node.start ?? undefined);
        return element(node.ordered ? "ol" : "ul", node, { start }, lines(node));
      }
      case "listItem":
        return typeof node.checked === "boolean"
          ? giveUp()
          : element("li", node, {}, item(node, isLoose(parent)));
      default:
        return giveUp();
    }
  }

  function element(name: string, node: Nodes, own: Properties, inner = serializeAll(node)): string {
    const attributes = serializeProperties({ ...own, ...node.data?.hProperties });
    return emptyElements.has(name)
      ? `<${name}${attributes}>`
      : `<${name}${attributes}>${inner}</${name}>`;
  }

  function serializeAll(node: Nodes): string {
    return "children" in node
      ? node.children.map((child) => serializeNode(child, node)).join("")
      : "";
  }

  /** Blocks, each on lines of its own. */
  function lines(parent: Parents): string {
    return `\n${parent.children.map((child) => `${serializeNode(child, parent)}\n`).join("")}`;
  }

  /** The content of a list item, where a tight list's paragraphs are bare text. */
  function item(node: ListItem, isLoose: boolean): string {
    const pieces = node.children.map((child, index) => {
      if (isLoose || !isParagraph(child)) return `\n${serializeNode(child, node)}`;
      return (index === 0 ? "" : "\n") + serializeAll(child);
    });
    const last = node.children.at(-1);
    return pieces.join("") + (last && (isLoose || !isParagraph(last)) ? "\n" : "");
  }

  function serializeProperties(properties: Properties): string {
    let attributes = "";
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null || value === false) continue;
      const { attribute, boolean, commaSeparated, space } = findProperty(name);
      if ((space ?? "html") !== "html" || commaSeparated || (boolean && value !== true)) giveUp();
      const text = value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value);
      attributes += ` ${attribute}="${escapeAttribute(text)}"`;
    }
    return attributes;
  }

  const text = tree.children.map((child) => serializeNode(child, tree)).join("\n");
  return isPlain ? text : undefined;
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
