import type { Element, Nodes, Root } from "hast";
import rehypeRaw from "rehype-raw";
import remarkDirective from "remark-directive";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw);

/** The HTML that CommonMark, GFM and remark-directive make of a page. */
export function readPage(markdown: string): Root {
  const tree = processor.runSync(processor.parse(markdown));
  if (tree.type !== "root") throw new Error(`expected a root, got ${tree.type}`);
  return tree;
}

/** A block of a page: the name of its element and its text. */
export type Block = readonly [element: string, text: string];

/** The blocks of a page in reading order; a list is its items. */
export function listBlocks(nodes: readonly Nodes[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type !== "element") return [];
    if (/^(?:ul|ol|blockquote|div)$/.test(node.tagName)) return listBlocks(node.children);
    if (node.tagName !== "li") return [[node.tagName, textOf(node)]];
    const quotes = node.children.filter(isQuote);
    const own = node.children.filter((child) => !isQuote(child));
    return [["li", own.map(textOf).join("").replace(/\n+$/, "")], ...listBlocks(quotes)];
  });
}

function isQuote(node: Nodes): node is Element {
  return node.type === "element" && node.tagName === "blockquote";
}

/** Names of all elements of a page. */
export function listElements(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, "element", (node) => {
    names.add(node.tagName);
  });
  return names;
}

/** What `textContent` is of a node in a browser. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
