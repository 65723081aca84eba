import type { Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Locale } from "../../locale.ts";
import type { LabelledPart } from "../../record/schema/abstract.ts";
import { buildAbstract } from "../fields/build-abstract.ts";
import { cutStart } from "./fact-lines.ts";
import type { PageTree } from "./page-tree.ts";
import { joinPieces, readPieces } from "./read-pieces.ts";

/** An abstract and its language. */
type PageAbstract = {
  readonly locale: Locale;
  readonly text: string | readonly LabelledPart[];
};

/**
 * The abstract of a section, in parts where it has labels in bold type or in capitals; emphasis is
 * left out. `undefined` where there is more than paragraphs.
 * @param named the language that the heading names; people put Chinese under a heading for English, too
 */
export function readAbstract(
  blocks: readonly RootContent[],
  named: Locale,
  tree: PageTree,
): PageAbstract | undefined {
  const paragraphs = blocks.filter((block) => block.type === "paragraph");
  if (paragraphs.length === 0 || paragraphs.length < blocks.length) return undefined;
  const parts = paragraphs.flatMap((paragraph) => splitAtLabels(paragraph, tree));
  const text = parts.map((part) => part.text).join("\n");
  const locale = isChinese(text) ? "zh-Hant" : named;
  if (parts.some(({ label }) => label !== undefined)) return { locale, text: parts };
  return { locale, text: locale === "en" ? splitAtCapitals(text) : text };
}

/** The parts of a paragraph that labels in bold type begin. */
function splitAtLabels({ children }: Paragraph, tree: PageTree): readonly LabelledPart[] {
  const parts: { label?: string; nodes: PhrasingContent[] }[] = [{ nodes: [] }];
  for (const [index, node] of children.entries()) {
    const next = children[index + 1];
    const rest = next === undefined ? undefined : cutStart([next], colon);
    if (node.type === "strong" && next?.type === "text" && rest !== undefined) {
      parts.push({ label: joinText(node.children), nodes: [] });
    } else parts.at(-1)?.nodes.push(node);
  }
  return parts.flatMap(({ label, nodes }) => {
    if (label === undefined) return nodes.length > 0 ? [{ text: joinText(nodes) }] : [];
    return [{ label, text: joinText(cutStart(nodes, colon) ?? nodes) }];
  });

  function joinText(nodes: readonly PhrasingContent[]): string {
    return joinPieces(readPieces(nodes, tree, { flattens: true }) ?? []);
  }
}

const colon = /^(?:：|: ?)/;

/** The parts of a text that labels in capitals begin, where put together they are that text again. */
function splitAtCapitals(text: string): string | readonly LabelledPart[] {
  const parts = buildAbstract(text);
  if (typeof parts === "string") return text;
  const whole = parts.map((part) => (part.label ? `${part.label}: ${part.text}` : part.text));
  return whole.join(" ") === text ? parts : text;
}

/** Whether a text is long enough to tell its language, and most of it is in Chinese. */
function isChinese(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters >= 20 && han * 2 > letters;
}
