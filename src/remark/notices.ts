import type { Root } from "mdast";
// Adds directives to the nodes that mdast knows.
import type {} from "mdast-util-directive";
import { visit } from "unist-util-visit";
import { type Markup, markup } from "./markup.ts";

const kinds: Readonly<Record<string, string>> = {
  danger: "danger",
  warning: "warning",
  info: "info",
};

/** `:::danger[heading]` as the box that the theme's style sheet knows. */
export function dressNotices(tree: Root): void {
  visit(tree, "containerDirective", (directive, index, parent) => {
    const kind = kinds[directive.name];
    if (kind === undefined || parent === undefined || index === undefined) return;
    const [first, ...rest] = directive.children;
    const isLabelled = first?.type === "paragraph" && first.data?.directiveLabel === true;
    const heading = isLabelled ? first.children : [];
    const content = isLabelled ? rest : directive.children;
    parent.children[index] = buildNotice(kind, heading, content);
  });
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
