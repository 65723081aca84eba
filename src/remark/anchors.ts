import Slugger from "github-slugger";
import type { Heading, RootContent } from "mdast";
import { words } from "../../scripts/lib/card/words.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import { addProperties } from "./markup.ts";
import { isCardName, type PageSection } from "./page-sections.ts";
import { plainText } from "./plain-text.ts";
import { walk } from "./walk.ts";

/**
 * Gives every heading of a page its anchor: the same in both locales wherever the page itself
 * named it (`core`, `core-finding`, `qa-1`), and always behind its section's name, so that no
 * heading of a curator can take a card's.
 */
export function setAnchors(sections: readonly PageSection[], locale: Locale): void {
  const slugger = new Slugger();
  for (const { heading, body, anchor } of sections) {
    setAnchor(heading, slugger.slug(anchor));
    let questions = 0;
    for (const inner of headingsIn(body)) {
      if (isCardName(anchor) && questionPattern.test(plainText(inner))) questions += 1;
      setAnchor(inner, slugger.slug(`${anchor}-${nameHeading(inner, questions, locale)}`));
    }
  }
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
  return (sectionName(heading, locale) ?? title).replace(/[A-Z]/g, (capital) => `-${capital}`);
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

function setAnchor(heading: Heading, id: string): void {
  addProperties(heading, { id });
}
