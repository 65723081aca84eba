import Slugger from "github-slugger";
import type { Heading, RootContent } from "mdast";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import { isCardName, type PageSection } from "./page-sections.ts";
import { plainText } from "./plain-text.ts";
import { walk } from "./walk.ts";

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
