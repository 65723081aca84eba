import type { Properties } from "hast";
import type { Data, Heading, Link, Nodes, Parent, PhrasingContent, RootContent, Text } from "mdast";
import type {} from "mdast-util-to-hast";

// Gives every node's data the `hName` and `hProperties` that its HTML element is made of.

/** A node that becomes the HTML element `data.hName`; mdast has no word for it. */
export interface Markup extends Parent {
  type: "markup";
  data: Data & { hName: string; hProperties: Properties };
}

declare module "mdast" {
  interface RootContentMap {
    markup: Markup;
  }
  interface PhrasingContentMap {
    markup: Markup;
  }
  interface BlockContentMap {
    markup: Markup;
  }
}

/** An HTML element around `children`; attributes go by their names in hast (`className`, `dataCard`). */
export function markup(
  hName: string,
  hProperties: Properties,
  children: readonly RootContent[] = [],
): Markup {
  return { type: "markup", data: { hName, hProperties }, children: [...children] };
}

/** Text as a node. */
export function text(value: string): Text {
  return { type: "text", value };
}

/** Words that lead to an address. */
export function link(url: string, words: string): Link {
  return { type: "link", url, children: [text(words)] };
}

/** Content with a text between the one and the next. */
export function join<Content extends RootContent>(
  content: readonly Content[],
  separator: string,
): (Content | Text)[] {
  return content.flatMap((node, index) => (index === 0 ? [node] : [text(separator), node]));
}

/** Adds attributes to the element that `node` becomes; the others it has stay. */
export function addProperties(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}

/**
 * The same content with the beginning of its text that `pattern` matches in a `span` of its own;
 * unchanged where the content doesn't start with text or the text doesn't match.
 * No character is added or lost.
 */
export function splitPrefix(
  children: readonly PhrasingContent[],
  pattern: RegExp,
  properties: Properties,
): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== "text") return [...children];
  const prefix = pattern.exec(first.value)?.[0];
  if (!prefix || !first.value.startsWith(prefix)) return [...children];
  return [
    markup("span", properties, [text(prefix)]),
    text(first.value.slice(prefix.length)),
    ...rest,
  ];
}

/** The anchors of headings that stand on the page no more: links lead to where they would be. */
export function keepAnchors(headings: readonly Heading[]): readonly Markup[] {
  return headings.map(({ data }) => markup("span", { id: data?.hProperties?.id }));
}
