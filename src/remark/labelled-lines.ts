import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { FactKey } from "../../scripts/lib/card/needed-words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { buildFactRow } from "./fact-row.ts";
import { markup, text } from "./markup.ts";

/** `**Label**: value` taken apart; the mark between them belongs to neither. */
type LabelledLine = {
  /** With what marks it up within, such as its language. */
  readonly label: readonly PhrasingContent[];
  readonly value: readonly PhrasingContent[];
};

const separator = /^(?:: ?|：)/;

/**
 * The lines `**Label**: value` of a paragraph, in order; `undefined` where it is anything else.
 * A line of the source ends at a line break before the next label, so a value may hold any text.
 */
export function parseLabelledLines(paragraph: Paragraph): readonly LabelledLine[] | undefined {
  const lines = splitLines(paragraph.children).map(parseLabelledLine);
  const labelled = lines.filter((line) => line !== undefined);
  return labelled.length === lines.length && lines.length > 0 ? labelled : undefined;
}

/** Whether every item of a list starts with a line `**Label**: value`. */
function isLabelledList(list: List): boolean {
  return list.children.every(({ children: [first] }) => {
    return first?.type === "paragraph" && parseLabelledLine(first.children) !== undefined;
  });
}

/** One line `**Label**: value`; `undefined` where it isn't one. */
export function parseLabelledLine(children: readonly PhrasingContent[]): LabelledLine | undefined {
  const [label, next, ...rest] = children;
  if (label?.type !== "strong" || next?.type !== "text") return undefined;
  const mark = separator.exec(next.value)?.[0];
  if (mark === undefined) return undefined;
  const remainder = next.value.slice(mark.length);
  return {
    label: label.children,
    value: remainder === "" ? rest : [text(remainder), ...rest],
  };
}

function splitLines(children: readonly PhrasingContent[]): readonly PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  children.forEach((child, index) => {
    const isLineEnd =
      child.type === "text" && child.value.endsWith("\n") && children[index + 1]?.type === "strong";
    const kept = isLineEnd ? text(child.value.slice(0, -1)) : child;
    lines.at(-1)?.push(kept);
    if (isLineEnd) lines.push([]);
  });
  return lines;
}

/**
 * A bullet list of `**Label**: value` items as a definition list, whatever follows the value
 * (its evidence) still with it; any other node as it is.
 * @param keys what the first items are about
 */
export function buildFigures(
  node: RootContent,
  locale: Locale,
  keys: readonly FactKey[] = [],
): RootContent {
  if (node.type !== "list" || node.ordered || !isLabelledList(node)) return node;
  return markup(
    "dl",
    { className: ["figures"] },
    node.children.map((item, index) => buildFigure(item, locale, keys[index])),
  );
}

function buildFigure(item: ListItem, locale: Locale, key: FactKey | undefined): RootContent {
  const [first, ...rest] = item.children;
  const line = first?.type === "paragraph" ? parseLabelledLine(first.children) : undefined;
  if (line === undefined) return item;
  const row = buildFactRow({ key, ...line }, locale);
  const value = row.children.at(-1);
  if (value?.type === "markup" && rest.length > 0) {
    value.children = [markup("div", { className: ["value"] }, value.children), ...rest];
  }
  return row;
}
