import { toParse5 } from "hast-util-to-parse5";
import type { Root } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { serialize } from "parse5";
import { linkHeadings, placeOnSite } from "../../../src/remark/links.ts";
import { addProperties } from "../../../src/remark/markup.ts";
import { nestLanguages } from "../../../src/remark/nest-languages.ts";
import { dressNotices } from "../../../src/remark/notices.ts";
import { arrangePaper } from "../../../src/remark/paper-page.ts";
import type { Locale } from "../../lib/locale.ts";
import type { KnownPaper } from "../../lib/navigation/page-facts.ts";
import { parsePageBody } from "../../lib/page/parse-page-body.ts";
import { walk } from "../../lib/page/tree.ts";
import { serializePlainTree } from "./serialize-plain-tree.ts";

/**
 * The HTML of a paper's Markdown, without its front matter. Raw HTML in it is text, but for the
 * marks of language and the line breaks that the generator writes.
 * @param known what the record says; `undefined` for a page without one
 * @param baseUrl the base path of the locale's site, with `/` at either end
 */
export function renderBody(
  markdown: string,
  known: KnownPaper | undefined,
  locale: Locale,
  baseUrl: string,
): string {
  const tree = arrangeBody(markdown, known, locale, baseUrl);
  return serializePlainTree(tree) ?? serializeTree(tree);
}

/** The tree that the HTML of a paper's Markdown is made of. */
export function arrangeBody(
  markdown: string,
  known: KnownPaper | undefined,
  locale: Locale,
  baseUrl: string,
): Root {
  const tree = parsePageBody(markdown);
  arrangePaper(tree, known, locale);
  linkHeadings(tree, locale);
  dressNotices(tree);
  placeOnSite(tree, baseUrl);
  focusTables(tree);
  nestLanguages(tree);
  return tree;
}

/** The HTML of a tree as the libraries have it. */
export function serializeTree(tree: Root): string {
  const fragment = toParse5(toHast(tree));
  return "childNodes" in fragment ? serialize(fragment) : "";
}

/** Lets the keyboard reach every table: one that is wider than its place scrolls, and has nothing else to focus. */
function focusTables(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === "table") addProperties(node, { tabIndex: 0 });
  });
}
