import type { Properties } from "hast";
import type { Data, Nodes, Parent, RootContent, Text } from "mdast";
// Gives every node's data the `hName` and `hProperties` that its HTML element is made of.
import type {} from "mdast-util-to-hast";

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

/** Adds attributes to the element that `node` becomes; the others it has stay. */
export function addProperties(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
}
