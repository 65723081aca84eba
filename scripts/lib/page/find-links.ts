import type { Definition, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseMarkdown } from "./parse-markdown.ts";
import { isUrl } from "./web-address.ts";

/** A place in Markdown that leads somewhere. */
type MarkdownLink = {
  /** The address as the Markdown has it, character references and escapes resolved. */
  readonly target: string;
  readonly kind: "link" | "image";
  /** Where the link begins, in UTF-16 units from 0. */
  readonly offset: number;
};

/** The definitions of a tree by identifier; of two with one identifier, the first counts. */
export function findDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, "definition", (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/**
 * Every link and image of a Markdown field in reading order, reference links resolved; none where
 * the field is shown as its characters.
 * @param mostEffort the most effort that reading may take, where it isn't that of a record
 * @example findLinks("[a](/guide/adding)") // [{ target: "/guide/adding", kind: "link", offset: 0 }]
 */
export function findLinks(markdown: string, mostEffort?: number): MarkdownLink[] {
  const tree = parseMarkdown(markdown, mostEffort);
  if (tree === undefined) return [];
  const definitions = findDefinitions(tree);
  const links: MarkdownLink[] = [];
  visit(tree, (node) => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === "link" || node.type === "image") {
      links.push({ target: node.url, kind: node.type, offset });
    } else if (node.type === "linkReference" || node.type === "imageReference") {
      const target = definitions.get(node.identifier)?.url;
      const kind = node.type === "linkReference" ? "link" : "image";
      if (target !== undefined) links.push({ target, kind, offset });
    }
  });
  return links;
}

/** A path of the site's own: no step up, nothing encoded, no source file. */
const ownPath = /^\/(?:papers|guide)(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?(?:#\S*)?$/;
const ownImage = /^\/img(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+$/;
const anchor = /^#\S+$/;
const sourceFile = /\.mdx?(?:#|$)/i;
/** A host straight after the slashes and no user before it; browsers read `\` as `/` and drop control characters. */
const webAddress = /^https?:\/\/[^/?#@\\\s]+(?:[/?#][^\\\p{Cc}]*)?$/iu;
const mailAddress = /^mailto:[^\\\p{Cc}]+$/iu;

/**
 * Whether a target is a whole address outside the site, to a host or a mailbox that it names as a
 * browser would read it. `https:evil` and `http:///x` lead elsewhere than they seem to, and what
 * stands before an `@` passes for a host.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function isExternalTarget(target: string): boolean {
  return (webAddress.test(target) || mailAddress.test(target)) && isUrl(target);
}

/**
 * Whether a Markdown field may lead to a target. Docusaurus publishes any file of the build
 * machine that a link names, so only addresses of the web and of the site's own pages are let through.
 * @param isReachable whether a target within the site is there
 * @example isAllowedTarget("@site/.npmrc", "link", () => true) // false
 */
export function isAllowedTarget(
  target: string,
  kind: "link" | "image",
  isReachable: (target: string) => boolean,
): boolean {
  if (kind === "image") return ownImage.test(target) && isReachable(target);
  if (isExternalTarget(target)) return true;
  const isOwn = anchor.test(target) || (ownPath.test(target) && !sourceFile.test(target));
  return isOwn && isReachable(target);
}
