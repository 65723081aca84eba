import type { Heading, RootContent } from "mdast";
import { type CardName, cardNames } from "../card/card-set.ts";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import { plainText } from "./plain-text.ts";

/** A `##` heading and all that follows it up to the next one. */
export type PageSection = {
  readonly heading: Heading;
  readonly body: readonly RootContent[];
  /** The card's name, `references`, or `section-<n>` for the n-th further section. */
  readonly anchor: string;
};

/**
 * The sections of a page below its head, without the rules between them. Cards are the first
 * sections with their headings, references the last: a curator's own section may bear any words.
 */
export function splitSections(nodes: readonly RootContent[], locale: Locale): PageSection[] {
  const headings = nodes.filter((node) => node.type === "heading" && node.depth === 2);
  const anchors = nameSections(
    headings.map((heading) => plainText(heading)),
    locale,
  );
  return headings.flatMap((heading, index) => {
    if (heading.type !== "heading") return [];
    const next = headings[index + 1];
    const end = next === undefined ? nodes.length : nodes.indexOf(next);
    const body = nodes.slice(nodes.indexOf(heading) + 1, end);
    return [
      {
        heading,
        body: body.filter(({ type }) => type !== "thematicBreak"),
        anchor: anchors[index] ?? `section-${index + 1}`,
      },
    ];
  });
}

/** Whether an anchor is that of one of the four cards. */
export function isCardName(anchor: string): anchor is CardName {
  return cardNames.some((name) => name === anchor);
}

function nameSections(titles: readonly string[], locale: Locale): readonly string[] {
  const { cards } = words[locale];
  const references = titles.lastIndexOf(cards.references);
  let further = 0;
  return titles.map((title, index) => {
    const card = cardNames.find((name) => cards[name] === title);
    if (card !== undefined && titles.indexOf(title) === index) return card;
    if (index === references) return "references";
    further += 1;
    return `section-${further}`;
  });
}
