import type { Root, Text } from "mdast";
import { directiveToMarkdown } from "mdast-util-directive";
import { gfmToMarkdown } from "mdast-util-gfm";
import { type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Locale } from "../locale.ts";
import type { LanguageText } from "../record/schema/localized-text.ts";
import { confineMarkdown } from "./confine-markdown.ts";
import { blockContext, escapeText } from "./escape-text.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { renderPhrase } from "./render-phrase.ts";

/** Text by the same rules as the plain fields; a line break within a paragraph is a space. */
const renderText: Handle = (node: Text, _parent, state, info) => {
  if (state.stack.includes("autolink")) return node.value;
  return escapeText(node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, " "), {
    before: info.before,
    after: info.after,
    isShared: true,
    isTableCell: state.stack.includes("tableCell"),
    isLinkText: state.stack.includes("label"),
    isHeading: state.stack.includes("headingAtx"),
  });
};

const options: Options = {
  bullet: "-",
  rule: "-",
  fences: true,
  listItemIndent: "one",
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    directiveToMarkdown(),
    { handlers: { text: renderText } },
  ],
};

/**
 * A Markdown field as Markdown that stays within its field: raw HTML and directives are text,
 * headings begin at the third level, and links lead only where a record may lead.
 * In another language than the page's, each text of it is marked with that language.
 * Markdown that is deeper or more tangled than anybody writes is shown as its characters.
 * @param isReachable whether a target within the site is there
 */
export function renderMarkdownField(
  field: LanguageText,
  locale: Locale,
  isReachable: (target: string) => boolean,
): string {
  const { text, language } = field;
  const tree = parseMarkdown(text);
  if (tree === undefined) return renderPhrase([field], locale, blockContext);
  confineMarkdown(tree, text, isReachable);
  if (language !== locale) markLanguage(tree, language);
  return toMarkdown(tree, options).trimEnd();
}

/** Marks every text of a tree that has letters with its language, paragraph by paragraph. */
function markLanguage(tree: Root, language: string): void {
  visit(tree, ["paragraph", "heading", "tableCell"], (node) => {
    if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") return;
    if (!/\p{L}/u.test(textOf(node))) return;
    node.children = [
      { type: "html", value: `<span lang="${language}">` },
      ...node.children,
      { type: "html", value: "</span>" },
    ];
  });
}
