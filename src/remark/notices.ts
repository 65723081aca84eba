import type { Root } from "mdast";
// Adds directives to the nodes that mdast knows.
import type { ContainerDirective } from "mdast-util-directive";
import { walk } from "../../scripts/lib/page/tree.ts";
import { type Markup, markup } from "./markup.ts";

const kinds: Readonly<Record<string, string>> = {
  danger: "danger",
  warning: "warning",
  info: "info",
};

/** `:::danger[heading]` as the box that the theme's style sheet knows. */
export function dressNotices(tree: Root): void {
  walk(tree, (node) => {
    if (!("children" in node)) return;
    for (const [index, child] of node.children.entries()) {
      const notice = child.type === "containerDirective" ? dressNotice(child) : undefined;
      if (notice !== undefined) node.children[index] = notice;
    }
  });
}

function dressNotice(directive: ContainerDirective): Markup | undefined {
  const kind = kinds[directive.name];
  if (kind === undefined) return undefined;
  const [first, ...rest] = directive.children;
  const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
  const heading = isLabelled ? first.children : [];
  return buildNotice(kind, heading, isLabelled ? rest : directive.children);
}

function buildNotice(
  kind: string,
  heading: Markup["children"],
  content: Markup["children"],
): Markup {
  const className = ["theme-admonition", `theme-admonition-${kind}`, "alert", `alert--${kind}`];
  return markup("div", { className }, [
    markup("div", { className: ["admonitionHeading"] }, [
      markup("span", { className: ["admonitionIcon"] }),
      ...heading,
    ]),
    markup("div", { className: ["admonitionContent"] }, content),
  ]);
}
