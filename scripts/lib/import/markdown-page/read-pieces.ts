import type { PhrasingContent } from "mdast";
import { renderShifted } from "../../check/facts/markup.ts";
import type { LanguageText } from "../../record/schema/localized-text.ts";
import { type PageTree, sourceOf } from "./page-tree.ts";

/** A run of plain text; `language` is absent where the page doesn't mark one. */
export type Piece = { readonly text: string; readonly language?: string };

/** What to do with emphasis, links and code: text of a fact loses them, a statement can't have them. */
type Manner = { readonly flattens: boolean };

/** The mark that a page puts around words of another language. */
export const languageMark = /^<span lang="([A-Za-z0-9-]+)">$/;
const lineBreak = /^<br\s*\/?>$/i;

/**
 * What a reader sees of a paragraph, where that is plain text: line breaks as `\n`, marks of language
 * apart. `undefined` where more than plain text is there and nothing is to be flattened.
 */
export function readPieces(
  nodes: readonly PhrasingContent[],
  tree: PageTree,
  manner: Manner = { flattens: false },
): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let language: string | undefined;
  for (const node of shiftTexts(nodes)) {
    if (node.type === "html") {
      const [, mark] = languageMark.exec(node.value) ?? [];
      if (mark !== undefined) language = mark;
      else if (node.value === "</span>") language = undefined;
      else if (lineBreak.test(node.value)) add("\n");
      else if (node.value !== "<span>" && !manner.flattens) return undefined;
      continue;
    }
    const text = readText(node, tree, manner);
    if (text === undefined) return undefined;
    add(text);
  }
  return pieces;

  function add(text: string): void {
    const last = pieces.at(-1);
    if (last !== undefined && last.language === language) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else if (text !== "") pieces.push({ text, ...(language !== undefined && { language }) });
  }
}

function readText(node: PhrasingContent, tree: PageTree, manner: Manner): string | undefined {
  switch (node.type) {
    case "text":
      return node.value.replace(/[ \t]*\n[ \t]*/g, " ");
    case "break":
      return "\n";
    case "textDirective":
      return sourceOf(node, tree);
    case "link":
    case "emphasis":
    case "strong":
    case "delete": {
      const text = joinPieces(readPieces(node.children, tree, manner) ?? []);
      const isAddress = node.type === "link" && node.url.endsWith(text) && text !== "";
      return manner.flattens || isAddress ? text : undefined;
    }
    case "inlineCode":
      return manner.flattens ? node.value : undefined;
    default:
      return undefined;
  }
}

/** The characters of pieces. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Pieces as one text in the language that they are marked with, else in the page's. */
export function joinText(pieces: readonly Piece[], pageLanguage: string): LanguageText {
  const language = pieces.find((piece) => piece.language !== undefined)?.language;
  return { text: joinPieces(pieces), language: language ?? pageLanguage };
}

/** Content in which `<sub>` and `<sup>` around a text are the small characters of Unicode: 10<sup>3</sup> is 10³, not 103. */
export function shiftTexts(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const shifted: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const [node, text, end] = nodes.slice(index, index + 3);
    const kind = node && readTag(node, /^<(su[bp])>$/);
    if (kind && text?.type === "text" && end && readTag(end, /^<\/(su[bp])>$/) === kind) {
      shifted.push({ type: "text", value: renderShifted(kind, text.value) });
      index += 2;
    } else if (node) shifted.push(node);
  }
  return shifted;
}

function readTag(node: PhrasingContent, form: RegExp): "sub" | "sup" | undefined {
  const [, name] = node.type === "html" ? (form.exec(node.value.toLowerCase()) ?? []) : [];
  return name === "sub" || name === "sup" ? name : undefined;
}
