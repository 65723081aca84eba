import type { PhrasingContent, RootContent } from "mdast";
import {
  type ComparedFigure,
  type Comparison,
  parseComparison,
} from "../../scripts/lib/card/parse-comparison.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { type Markup, markup, text } from "./markup.ts";

/**
 * The key figures with a small drawing beside each number that has an interval or stands beside
 * others like it. The numbers stay, as they were written: several of them in a table.
 */
export function drawFigures(node: RootContent): RootContent {
  if (node.type !== "markup" || node.data.hName !== "dl") return node;
  return { ...node, children: node.children.map(drawRow) };
}

function drawRow(row: RootContent): RootContent {
  const [label, value] = row.type === "markup" ? row.children : [];
  if (row.type !== "markup" || label?.type !== "markup" || value?.type !== "markup") return row;
  // Where evidence follows, the value is in an element of its own.
  const [first, ...rest] = value.children;
  const words = first?.type === "markup" ? first : value;
  const comparison = parseComparison(plainText(label), plainText(words));
  if (comparison === undefined) return row;
  const standing = words.children.filter(({ type }) => type === "markup");
  const drawn = markup("div", { className: ["value"] }, [
    ...drawComparison(comparison),
    ...standing,
  ]);
  const properties = { className: ["is-drawn"] };
  return markup("div", properties, [
    shortenLabel(label, comparison),
    markup("dd", {}, [drawn, ...(words === first ? rest : [])]),
  ]);
}

/** The names stand in the table: in the label nobody need see them again. */
function shortenLabel(label: Markup, { group, figures }: Comparison): Markup {
  const [only, ...others] = label.children;
  if (figures.length === 1 || only?.type !== "text" || others.length > 0) return label;
  const names = only.value.slice(group.length);
  return {
    ...label,
    children: [text(group), markup("span", { className: ["visually-hidden"] }, [text(names)])],
  };
}

function drawComparison({ figures, scale }: Comparison): readonly RootContent[] {
  const [only] = figures;
  if (figures.length === 1 && only) return [text(only.text), drawFigure(only, scale)];
  const rows = figures.map((figure) =>
    markup("tr", {}, [
      markup("th", { scope: "row" }, [text(figure.name)]),
      markup("td", {}, [text(figure.text)]),
      markup("td", { ariaHidden: "true" }, [drawFigure(figure, scale)]),
    ]),
  );
  return [markup("table", { className: ["comparison"] }, [markup("tbody", {}, rows)])];
}

/** A dot on an axis, with its interval as a line; places are shares of the width, which the page decides. */
function drawFigure(
  { value, interval }: ComparedFigure,
  [low, high]: Comparison["scale"],
): PhrasingContent {
  const place = (number: number) =>
    `${Math.round(50 + ((number - low) / (high - low || 1)) * 900) / 10}%`;
  const line = (from: number, to: number, name: string) =>
    markup("line", { className: [name], x1: place(from), x2: place(to), y1: "50%", y2: "50%" });
  return markup("svg", { className: ["figure-plot"], ariaHidden: "true" }, [
    line(low, high, "axis"),
    ...(interval ? [line(interval[0], interval[1], "interval")] : []),
    markup("circle", { cx: place(value), cy: "50%", r: "3" }),
  ]);
}
