import type { Parents, Root, RootContent } from "mdast";
import { walk } from "../../scripts/lib/page/tree.ts";
import { type Markup, markup, text } from "./markup.ts";

const opening = /^<span(?: lang="(?<lang>[A-Za-z0-9-]+)")?>$/;
const empty = "<span></span>";

/**
 * Turns the raw HTML that the generator writes (`<span lang="…">` … `</span>`, `<br>`) into
 * elements. Any other raw HTML becomes text, so that nothing unwritten reaches a page.
 */
export function nestLanguages(tree: Root): void {
  walk(tree, (node) => {
    if ("children" in node && node.children.some(({ type }) => type === "html")) nest(node);
  });
}

function nest(parent: Parents): void {
  const root = markup("span", {});
  const open: Markup[] = [root];
  for (const node of parent.children) {
    if (node.type !== "html") open.at(-1)?.children.push(node);
    else for (const piece of splitTags(node.value)) place(piece, open);
  }
  parent.children = root.children;
}

/** `<span></span>` comes as one piece of raw HTML where it stands alone in a line. */
function splitTags(html: string): readonly string[] {
  return html === empty ? ["<span>", "</span>"] : [html];
}

function place(html: string, open: Markup[]): void {
  const parent = open.at(-1);
  const start = opening.exec(html);
  if (start !== null) {
    const lang = start.groups?.lang;
    const span = markup("span", lang === undefined ? {} : { lang });
    parent?.children.push(span);
    open.push(span);
  } else if (html === "</span>" && open.length > 1) open.pop();
  else if (html !== "</span>") parent?.children.push(readPiece(html));
}

function readPiece(html: string): RootContent {
  return html === "<br>" ? markup("br", {}) : text(html);
}
