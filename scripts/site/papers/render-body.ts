import type { TOCItem } from "@docusaurus/mdx-loader";
import { toParse5 } from "hast-util-to-parse5";
import type { Nodes, Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { serialize } from "parse5";
import { linkHeadings, placeOnSite } from "../../../src/remark/links.ts";
import { addProperties } from "../../../src/remark/markup.ts";
import { nestLanguages } from "../../../src/remark/nest-languages.ts";
import { dressNotices } from "../../../src/remark/notices.ts";
import { arrangePaper } from "../../../src/remark/paper-page.ts";
import type { Locale } from "../../lib/locale.ts";
import type { PageFacts } from "../../lib/navigation/page-facts.ts";
import { parsePageBody } from "../../lib/page/parse-page-body.ts";
import { plainText, walk } from "../../lib/page/tree.ts";
import { serializePlainTree } from "./serialize-plain-tree.ts";

/** The text of a page as the site shows it. */
export type RenderedBody = {
  readonly html: string;
  /** Headings of the second level; `value` is HTML. */
  readonly toc: readonly TOCItem[];
};

/**
 * The HTML of a paper's Markdown, without its front matter. Raw HTML in it is text, but for the
 * marks of language and the line breaks that the generator writes.
 * @param facts what the record says; `undefined` for a page without one
 * @param baseUrl the base path of the locale's site, with `/` at either end
 */
export function renderBody(
  markdown: string,
  facts: PageFacts | undefined,
  locale: Locale,
  baseUrl: string,
): RenderedBody {
  const { tree, toc } = arrangeBody(markdown, facts, locale, baseUrl);
  return { html: serializePlainTree(tree) ?? serializeTree(tree), toc };
}

/** The tree that the HTML of a paper's Markdown is made of, and its sections. */
export function arrangeBody(
  markdown: string,
  facts: PageFacts | undefined,
  locale: Locale,
  baseUrl: string,
): { readonly tree: Root; readonly toc: RenderedBody["toc"] } {
  const tree = parsePageBody(markdown);
  arrangePaper(tree, facts, locale);
  const toc = listSections(tree);
  linkHeadings(tree, locale);
  dressNotices(tree);
  placeOnSite(tree, baseUrl);
  focusTables(tree);
  nestLanguages(tree);
  return { tree, toc };
}

/** The HTML of a tree as the libraries have it. */
export function serializeTree(tree: Root): string {
  const fragment = toParse5(toHast(tree));
  return "childNodes" in fragment ? serialize(fragment) : "";
}

function listSections(tree: Root): readonly TOCItem[] {
  const toc: TOCItem[] = [];
  walk(tree, (heading) => {
    if (heading.type !== "heading" || heading.depth !== 2) return;
    const id = heading.data?.hProperties?.id;
    if (typeof id !== "string") return;
    toc.push({ id, value: renderLabel(heading).replace(picture, ""), level: 2 });
  });
  return toc;
}

const picture = /^\p{Extended_Pictographic}\uFE0F? /u;

/** The text of a heading as HTML that has no element but its line breaks. */
function renderLabel(node: Nodes): string {
  if ("children" in node) return node.children.map(renderLabel).join("");
  if (node.type === "html") return node.value === "<br>" ? node.value : "";
  return escapeMarkup(plainText(node));
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Lets the keyboard reach every table: one that is wider than its place scrolls, and has nothing else to focus. */
function focusTables(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === "table") addProperties(node, { tabIndex: 0 });
  });
}
