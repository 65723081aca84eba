import type { ListItem, RootContent } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import { buildFactRow, type FactRow } from "./fact-row.ts";
import { isLabelledList, parseLabelledLine } from "./labelled-lines.ts";
import { markup } from "./markup.ts";

/**
 * A bullet list of `**Label**: value` items as a definition list, whatever follows the value
 * (its evidence) still with it; any other node as it is.
 * @param facts what the first items are about
 */
export function buildFigures(
  node: RootContent,
  locale: Locale,
  facts: readonly Pick<FactRow, "key" | "isAbsent">[] = [],
): RootContent {
  if (node.type !== "list" || node.ordered || !isLabelledList(node)) return node;
  return markup(
    "dl",
    { className: ["figures"] },
    node.children.map((item, index) => buildFigure(item, locale, facts[index])),
  );
}

function buildFigure(
  item: ListItem,
  locale: Locale,
  fact: Pick<FactRow, "key" | "isAbsent"> | undefined,
): RootContent {
  const [first, ...rest] = item.children;
  const line = first?.type === "paragraph" ? parseLabelledLine(first.children) : undefined;
  if (line === undefined) return item;
  const row = buildFactRow({ ...fact, ...line }, locale);
  const value = row.children.at(-1);
  if (value?.type === "markup" && rest.length > 0) {
    value.children = [markup("div", { className: ["value"] }, value.children), ...rest];
  }
  return row;
}
