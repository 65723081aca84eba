import Slugger from "github-slugger";
import type { Heading, RootContent } from "mdast";
import { type CardName, cardNames } from "../card/card-set.ts";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { parsePageBody } from "./parse-page-body.ts";
import { plainText, walk } from "./tree.ts";

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

/**
 * The anchor of every heading of a page's sections, in reading order: the same in both locales
 * wherever the page itself named it (`core`, `core-finding`, `qa-1`), and always behind its
 * section's name, so that no heading of a curator can take a card's.
 */
export function nameAnchors(
  sections: readonly PageSection[],
  locale: Locale,
): ReadonlyMap<Heading, string> {
  const slugger = new Slugger();
  const anchors = new Map<Heading, string>();
  for (const { heading, body, anchor } of sections) {
    anchors.set(heading, slugger.slug(anchor));
    let questions = 0;
    for (const inner of headingsIn(body)) {
      if (isCardName(anchor) && questionPattern.test(plainText(inner))) questions += 1;
      anchors.set(inner, slugger.slug(`${anchor}-${nameHeading(inner, questions, locale)}`));
    }
  }
  return anchors;
}

/** What stands before a question, as `questionNumber` writes it in either locale. */
export const questionPattern = /^Q\d+: /;

/** The name that a section of the cards has in both locales; `undefined` for a curator's own. */
export function sectionName(heading: Heading, locale: Locale): string | undefined {
  const title = plainText(heading);
  return Object.entries(words[locale].sections).find(([, label]) => label === title)?.[0];
}

function nameHeading(heading: Heading, questions: number, locale: Locale): string {
  const title = plainText(heading);
  if (questionPattern.test(title)) return String(questions);
  return sectionName(heading, locale)?.replace(/[A-Z]/g, (capital) => `-${capital}`) ?? title;
}

function headingsIn(body: readonly RootContent[]): readonly Heading[] {
  const found: Heading[] = [];
  for (const node of body) {
    walk(node, (inner) => {
      if (inner.type === "heading") found.push(inner);
    });
  }
  return found;
}

/** The anchors of a paper's page, front matter and all, as the site gives them to its headings. */
export function listAnchors(page: string, locale: Locale): ReadonlySet<string> {
  const { children } = parsePageBody(parseFrontMatter(page).content);
  return new Set(nameAnchors(splitSections(children, locale), locale).values());
}
