import type { Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { escapePattern } from "../../scripts/lib/escape-pattern.ts";
import { foldSpace } from "../../scripts/lib/fold.ts";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import { plainText, walk } from "../../scripts/lib/page/tree.ts";
import { link, type Markup, markup, text } from "./markup.ts";

/** A quotation in a card, and the id of the passage of the abstract that has it. */
type Quotation = { readonly evidence: Markup; readonly words: string };

const lead: Bilingual = { "zh-Hant": "在摘要中看", en: "See it in the abstract" };

/**
 * Marks in the abstracts what cards quote from them, and puts under each quotation the way to it.
 * A passage that is quoted twice is marked once; one within another leads to that.
 */
export function linkQuotations(
  cards: readonly RootContent[],
  abstracts: readonly RootContent[],
  locale: Locale,
): void {
  const passages: { readonly id: string; readonly words: string }[] = [];
  for (const { evidence, words } of listQuotations(cards)) {
    const known = passages.find((passage) => passage.words.includes(words));
    const id = known?.id ?? `quoted-${passages.length + 1}`;
    if (known === undefined && !markPassage(abstracts, words, id)) continue;
    if (known === undefined) passages.push({ id, words });
    const way = link(`#${id}`, lead[locale]);
    evidence.children.push(markup("p", { className: ["quoted-in"] }, [way]));
  }
}

/** The quotations of cards, the longest first: a shorter one may lie within it. */
function listQuotations(cards: readonly RootContent[]): readonly Quotation[] {
  const root: Root = { type: "root", children: [...cards] };
  const found: Quotation[] = [];
  walk(root, (node) => {
    if (node.type !== "markup" || !String(node.data.hProperties.className).includes("evidence"))
      return;
    const quotation = node.children.at(-1);
    const words = quotation ? foldSpace(plainText(quotation)) : "";
    if (words !== "") found.push({ evidence: node, words });
  });
  return found.toSorted((a, b) => b.words.length - a.words.length);
}

/** Whether one text of the abstracts has the words; they are then in an element of their own. */
function markPassage(abstracts: readonly RootContent[], words: string, id: string): boolean {
  const pattern = new RegExp(words.split(" ").map(escapePattern).join("\\s+"));
  let isMarked = false;
  walk({ type: "root", children: [...abstracts] }, (node) => {
    if (isMarked || node.type !== "paragraph") return;
    isMarked = markIn(node, pattern, id);
  });
  return isMarked;
}

function markIn(paragraph: Paragraph, pattern: RegExp, id: string): boolean {
  for (const [index, child] of paragraph.children.entries()) {
    const match = child.type === "text" ? pattern.exec(child.value) : null;
    if (child.type !== "text" || match === null) continue;
    const end = match.index + match[0].length;
    const pieces: readonly PhrasingContent[] = [
      text(child.value.slice(0, match.index)),
      markup("mark", { id }, [text(match[0])]),
      text(child.value.slice(end)),
    ];
    paragraph.children.splice(index, 1, ...pieces);
    return true;
  }
  return false;
}
