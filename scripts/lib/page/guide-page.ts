import Slugger from "github-slugger";
import type { Heading } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString as textOf } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { visit } from "unist-util-visit";
import { parseFrontMatter } from "./front-matter.ts";

/** An anchor written into a heading: `{#steps}`, `<!-- #steps -->` or MDX's comment of that form. */
const explicitAnchor = /\{#([^{}]+)\}$|(?:<!--|\{\/\*)\s*#(\S+).*?(?:-->|\*\/\})$/;
const htmlAnchor = /\s(?:id|name)=["']([^"']+)["']/g;

/**
 * The anchors of a Markdown page that Docusaurus renders: those its headings name, the slug of each
 * other heading below the title, and `id`s of HTML.
 * @see https://docusaurus.io/docs/markdown-features/toc#heading-ids
 * @example listGuideAnchors("# A\n\n## Two words\n\n## More {#b}\n") // Set { "two-words", "b" }
 */
export function listGuideAnchors(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const slugger = new Slugger();
  const tree = fromMarkdown(parseFrontMatter(page).content, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  visit(tree, (node) => {
    if (node.type === "html") {
      for (const [, id = ""] of node.value.matchAll(htmlAnchor)) anchors.add(id);
    }
    if (node.type !== "heading") return;
    const anchor = nameHeading(node, slugger);
    // The theme leaves out the anchor of a page's title.
    if (node.depth > 1) anchors.add(anchor);
  });
  return anchors;
}

function nameHeading(heading: Heading, slugger: Slugger): string {
  const [, braced, commented] = explicitAnchor.exec(textOf(heading)) ?? [];
  return braced ?? commented ?? slugger.slug(textOf(heading, { includeHtml: false }));
}

/**
 * Where Docusaurus puts a page of the docs folder, without base path and final slash; `undefined`
 * for a file that it leaves out.
 * @param path of the file in that folder, with `/`
 * @param slug of its front matter
 * @example guideAddress("guide/adding.md") // "/guide/adding"
 */
export function guideAddress(path: string, slug?: string): string | undefined {
  const parts = path.replace(/\.mdx?$/, "").split("/");
  if (parts.some((part) => part.startsWith("_"))) return undefined;
  const name = parts.pop() ?? "";
  const isFolderPage = /^(?:index|readme)$/i.test(name) || name === parts.at(-1);
  const folder = `/${parts.join("/")}`;
  const own = slug ?? (isFolderPage ? "" : name);
  const address = own.startsWith("/") ? own : `${folder}/${own}`;
  return address.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
}
