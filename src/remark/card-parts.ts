import type { Heading, RootContent } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import { questionPattern, sectionName } from "../../scripts/lib/page/page-sections.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { drawFigures } from "./figure-plots.ts";
import { buildFigures } from "./labelled-lines.ts";
import { type Markup, markup, splitPrefix } from "./markup.ts";

/** A `###` heading and all that follows it up to the next one. */
export type Part = {
  readonly heading: Heading;
  readonly body: readonly RootContent[];
  /** What the generator calls it: `qa` for a question; `undefined` for a heading of a curator's own. */
  readonly name: string | undefined;
};

/** The body of a card taken apart at its `###` headings, and what stands before the first one. */
export function splitParts(
  body: readonly RootContent[],
  locale: Locale,
): { readonly before: readonly RootContent[]; readonly parts: readonly Part[] } {
  const starts = body.flatMap((node, index) =>
    node.type === "heading" && node.depth === 3 ? [{ heading: node, index }] : [],
  );
  const parts = starts.map(({ heading, index }, place) => ({
    heading,
    body: body.slice(index + 1, starts[place + 1]?.index),
    name: questionPattern.test(plainText(heading)) ? "qa" : sectionName(heading, locale),
  }));
  return { before: body.slice(0, starts[0]?.index), parts };
}

/** A part in an element of its own: a question as a disclosure, labelled lists as definition lists. */
export function buildPart(part: Part, locale: Locale): Markup {
  if (part.name === "qa") return buildQuestion(part);
  const figures = part.body.map((node) => buildFigures(node, locale));
  const content = part.name === "keyFigures" ? figures.map(drawFigures) : figures;
  return markup("div", { className: ["part"], ...(part.name && { dataPart: part.name }) }, [
    part.heading,
    markup("div", { className: ["part-body"] }, content),
  ]);
}

/** Open from the start: nothing is hidden from print, from search in the page or without scripts. */
function buildQuestion({ heading, body }: Part): Markup {
  const [first, ...rest] = body;
  const answer =
    first?.type === "paragraph"
      ? { ...first, children: splitPrefix(first.children, /^A: /, { className: ["answer-mark"] }) }
      : first;
  const question = splitPrefix(heading.children, questionPattern, { className: ["question-mark"] });
  return markup("details", { className: ["part", "question", "fold"], open: true }, [
    markup("summary", {}, [{ ...heading, children: question }]),
    markup("div", { className: ["part-body"] }, [...(answer ? [answer] : []), ...rest]),
  ]);
}
