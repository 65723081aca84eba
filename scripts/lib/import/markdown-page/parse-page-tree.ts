import type { Heading, PhrasingContent, RootContent } from "mdast";
import { parseFrontMatter } from "../../page/front-matter.ts";
import { parseWithRemark } from "../../page/parse-page-body.ts";
import { plainText } from "../../page/tree.ts";
import { isHtmlName } from "./html-names.ts";
import { fewestCards, findCardName } from "./known-words.ts";
import type { PageTree } from "./page-tree.ts";

/** A title behind the kind of an admonition, which Docusaurus reads as its label. */
const admonitionTitle =
  /^([ \t>]*:{3,}(?:note|tip|info|warning|danger|caution|important|success|secondary)) +([^[{\s].*?) *$/gm;

/** The tree of a page of any author: CommonMark, GFM and directives, as Docusaurus reads `.md`. */
export function parsePageTree(page: string): PageTree {
  const text = page.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { frontMatter, content: written, problem } = readFrontMatter(text);
  const firstLine = text.slice(0, text.length - written.length).split("\n").length;
  const commented = writeComments(written.replace(admonitionTitle, "$1[$2]"));
  const content = keepWords(keepFormulas(commented));
  const { children } = parseWithRemark(content);
  return {
    frontMatter,
    ...(problem !== undefined && { problem }),
    blocks: headCards(children),
    source: content,
    firstLine,
  };
}

/** A block or a span of code, in which nothing is anything else. */
const code = /^( *)(```+|~~~+)[^\n]*\n(?:[\s\S]*?\n)??\1\2|`[^`\n]*`/;

/**
 * Replaces what stands outside of code.
 * @param sought has one group, which has no part in what stays as it is
 */
function replaceOutsideCode(
  content: string,
  sought: RegExp,
  replace: (whole: string, group: string) => string,
): string {
  const pattern = new RegExp(`${code.source}|${sought.source}`, "gm");
  return content.replace(pattern, (whole, _indent, _fence, group?: string) =>
    group === undefined ? whole : replace(whole, group),
  );
}

const mdxComment = /\{\/\*((?:(?!\{\/\*)[\s\S])*?)\*\/\}/;

/** The comments of MDX as those of HTML, which Markdown knows. */
function writeComments(content: string): string {
  return replaceOutsideCode(content, mdxComment, (whole, text) =>
    text.includes("--") ? whole : `<!--${text}-->`,
  );
}

/** A formula of LaTeX between signs of the dollar, which no digit follows: that is a price. */
const formula = /(?<!\\)(\$\$[^$]+\$\$|\$(?!\s)[^$\n]+(?<!\s)\$(?!\d))/;

/**
 * Formulas with a second backslash before the signs that LaTeX has it at and no page of this project's, for Markdown
 * takes the first one away: `5\,mg` became `5,mg`.
 */
function keepFormulas(content: string): string {
  return replaceOutsideCode(content, formula, (whole) =>
    whole.replace(/(?<!\\)\\(?=[,;%{}]|!(?!\[))/g, "\\\\"),
  );
}

/** A comment, or a tag that begins an element. */
const commentOrTag = /<!--[\s\S]*?-->|(?<!\\)<([A-Za-z][\w.-]*)(?:\s[^<>]*)?>/;

/** What looks like the tag of an element that no browser knows and that nowhere ends is words: `<age and sex>`. */
function keepWords(content: string): string {
  const ended = new Set(Array.from(content.matchAll(/<\/([A-Za-z][\w.-]*)/g), ([, name]) => name));
  return replaceOutsideCode(content, commentOrTag, (whole, name) => {
    const isElement = isHtmlName(name) || ended.has(name) || whole.endsWith("/>");
    return isElement ? whole : `\\${whole}`;
  });
}

/** Lines as front matter has them, at the beginning of a page. */
const frontMatterLines = /^---\n((?:[\w-]+:(?: .*)?\n|[ \t]+\S.*\n|- .*\n)+)/;

/** A page whose front matter has no end, with one before the first line that is none of it; `undefined` for any other. */
function endFrontMatter(text: string): string | undefined {
  const [whole, own] = frontMatterLines.exec(text) ?? [];
  const rest = text.slice(whole?.length ?? 0);
  return own === undefined || /^---[ \t]*$/m.exec(rest)?.index === 0
    ? undefined
    : `---\n${own}---\n${rest}`;
}

function readFrontMatter(text: string): ReturnType<typeof parseFrontMatter> & { problem?: string } {
  try {
    return parseFrontMatter(text);
  } catch (error) {
    const ended = endFrontMatter(text);
    const again = ended === undefined ? undefined : readFrontMatter(ended);
    if (again !== undefined && again.problem === undefined) return again;
    const problem = error instanceof Error ? error.message : String(error);
    return { frontMatter: {}, content: text, problem };
  }
}

/**
 * The blocks of a page whose author wrote the names of the cards as lines in bold, as HTML or as titles of admonitions
 * and not as headings, with headings in their place; any other page's blocks as they are.
 */
function headCards(blocks: readonly RootContent[]): readonly RootContent[] {
  const headed = blocks.map((block) => putHeading(block));
  const hasHeadings = blocks.some(
    (block) => block.type === "heading" && findCardName(plainText(block)) !== undefined,
  );
  const headings = headed.flatMap((own) => own?.filter(({ type }) => type === "heading") ?? []);
  const isFew = headings.length < fewestCards;
  if (hasHeadings || isFew) return blocks;
  return blocks.flatMap((block, index) => headed[index] ?? [block]);
}

const htmlHeading = /(<h[1-6]\b[^<>]*>[^<]*<\/h[1-6]>)/i;

/** A block that names a card as a heading, and what the block holds besides; `undefined` for any other block. */
function putHeading(block: RootContent): readonly RootContent[] | undefined {
  if (block.type === "html") {
    const pieces = block.value.split(htmlHeading).filter((piece) => piece.trim() !== "");
    const nodes = pieces.map((piece) => {
      const value = piece.replace(/<[^<>]*>/g, "").trim();
      const heading = htmlHeading.test(piece) && buildHeading([{ type: "text", value }], block);
      return heading ? heading[0] : { ...block, value: piece };
    });
    return nodes.some(({ type }) => type === "heading") ? nodes : undefined;
  }
  if (block.type === "containerDirective") {
    const [label, ...content] = block.children;
    if (label?.type !== "paragraph" || label.data?.directiveLabel !== true) return undefined;
    const heading = buildHeading(label.children, label);
    return heading && [...heading, ...content];
  }
  if (block.type !== "paragraph") return undefined;
  const [only, ...others] = block.children;
  const isBold = only?.type === "strong" && others.length === 0;
  return isBold ? buildHeading(block.children, block) : undefined;
}

/** The heading with these words, where they name a card. */
function buildHeading(
  children: PhrasingContent[],
  { position }: RootContent,
): readonly [Heading] | undefined {
  const heading: Heading = { type: "heading", depth: 2, children, ...(position && { position }) };
  return findCardName(plainText(heading)) === undefined ? undefined : [heading];
}
