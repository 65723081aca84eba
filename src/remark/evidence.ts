import type { Blockquote, PhrasingContent, Root, RootContent } from "mdast";
import { words } from "../../scripts/lib/card/words.ts";
import { colons, type Locale } from "../../scripts/lib/locale.ts";
import { plainText, walk } from "../../scripts/lib/page/tree.ts";
import { textOf } from "./fact-row.ts";
import { parseLabelledLine } from "./labelled-lines.ts";
import { type Markup, markup, text } from "./markup.ts";

/**
 * The body of a card with what vouches for its statements dressed: each quotation becomes a small mark that
 * opens, and the words that say whose view a statement is (`（策展人觀點）`) an element of their own.
 */
export function markEvidence(body: readonly RootContent[], locale: Locale): readonly RootContent[] {
  const tree: Root = { type: "root", children: [...body] };
  walk(tree, (node) => {
    if (node.type === "paragraph") node.children = splitMark(node.children, locale);
  });
  walk(tree, (node) => {
    if (!("children" in node)) return;
    for (const [index, child] of node.children.entries()) {
      const statement = node.children[index - 1];
      const folded =
        child.type === "blockquote" && statement
          ? foldQuote(child, plainText(statement), locale)
          : undefined;
      if (folded !== undefined) node.children[index] = folded;
    }
  });
  return tree.children;
}

/** As many characters of a statement tell it from the others. */
const longestName = 80;

/** A quotation that opens, named by the statement that it stands under. */
function foldQuote(
  { children: [first, ...rest] }: Blockquote,
  statement: string,
  locale: Locale,
): Markup | undefined {
  const line = first?.type === "paragraph" ? parseLabelledLine(first.children) : undefined;
  if (line === undefined || rest.length > 0) return undefined;
  const label = textOf(line.label);
  if (!Object.values(words[locale].evidence.label).includes(label)) return undefined;
  const characters = [...statement.replace(/\s+/g, " ")];
  const end = characters.length > longestName ? "…" : "";
  const ariaLabel = label + colons[locale] + characters.slice(0, longestName).join("") + end;
  return markup("details", { className: ["evidence"] }, [
    markup("summary", { ariaLabel }, [text(label)]),
    markup("blockquote", {}, line.value),
  ]);
}

function splitMark(children: readonly PhrasingContent[], locale: Locale): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== "text") return [...children];
  const marks = Object.values(words[locale].evidence.mark);
  const mark = marks.find((candidate) => candidate !== "" && last.value.endsWith(candidate));
  if (mark === undefined) return [...children];
  return [
    ...children.slice(0, -1),
    text(last.value.slice(0, -mark.length)),
    markup("span", { className: ["whose"] }, [text(mark)]),
  ];
}
