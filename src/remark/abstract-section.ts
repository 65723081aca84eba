import type { PhrasingContent, RootContent } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import type { Part } from "./card-parts.ts";
import { type Markup, markup, text } from "./markup.ts";

/**
 * The abstracts of a paper, each a section of its own that folds; the reader's language first.
 * @param parts those of the first card, in the order of the page
 * @param isOpen whether the first one stands open
 */
export function buildAbstracts(
  parts: readonly Part[],
  { abstracts }: Pick<PageFacts, "abstracts">,
  isOpen: boolean,
  locale: Locale,
): readonly Markup[] {
  return abstracts
    .flatMap((outline, index) => {
      const part = parts[index];
      return part ? [{ ...outline, part }] : [];
    })
    .toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale))
    .map(({ locale: lang, labels, part: { heading, body } }, index) =>
      markup("section", { className: ["further", "abstract"], dataSection: "abstract" }, [
        markup("details", { className: ["fold"], ...(isOpen && index === 0 && { open: true }) }, [
          markup("summary", {}, [{ ...heading, depth: 2 }]),
          markup(
            "div",
            { className: ["part-body"], lang },
            body.flatMap((node) => splitLabels(node, labels)),
          ),
        ]),
      ]),
    );
}

/** A labelled abstract in a paragraph for each label; any other node, and any other text, as it is. */
function splitLabels(node: RootContent, labels: readonly string[]): readonly RootContent[] {
  if (node.type !== "paragraph" || labels.length === 0) return [node];
  const groups: PhrasingContent[][] = [];
  for (const child of node.children.flatMap((inner) => splitText(inner, labels))) {
    if (groups.length === 0 || isLabel(child, labels)) groups.push([]);
    groups.at(-1)?.push(child);
  }
  return groups.map((children) => ({ type: "paragraph", children }));
}

/** A text cut before each `LABEL: `, which becomes bold: the English page has labels in running text. */
function splitText(node: PhrasingContent, labels: readonly string[]): readonly PhrasingContent[] {
  if (node.type !== "text") return [node];
  const pieces: PhrasingContent[] = [];
  let rest = node.value;
  for (const label of labels) {
    const mark = `${label}: `;
    const place = rest.startsWith(mark) ? 0 : rest.indexOf(` ${mark}`) + 1;
    if (place === 0 && !rest.startsWith(mark)) continue;
    if (place > 0) pieces.push(text(rest.slice(0, place)));
    pieces.push({ type: "strong", children: [text(label)] });
    rest = rest.slice(place + label.length);
  }
  return [...pieces, text(rest)];
}

function isLabel(node: PhrasingContent, labels: readonly string[]): boolean {
  if (node.type !== "strong") return false;
  const [first] = node.children;
  return first?.type === "text" && labels.includes(first.value);
}
