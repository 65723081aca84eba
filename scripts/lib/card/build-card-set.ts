import type { Locale } from "../locale.ts";
import { readText } from "../record/schema/localized-text.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { buildCards } from "./build-cards.ts";
import { buildHeader, buildNotices, buildReferences } from "./build-facts.ts";
import { buildHeading } from "./build-heading.ts";
import type { CardSet, ExtraCard } from "./card-set.ts";
import { words } from "./words.ts";

/**
 * A paper's page in one locale: every field in the page's language, else in the other one and
 * marked with it, else as its default. Plain text and Markdown fields are as in the record.
 */
export function buildCardSet(paper: Paper, locale: Locale): CardSet {
  return {
    locale,
    position: paper.record.position,
    heading: buildHeading(paper.record, locale),
    notices: buildNotices(paper.record, locale),
    header: buildHeader(paper.record, locale),
    cards: buildCards(paper, locale),
    extraCards: buildExtraCards(paper, locale),
    referencesHeading: words[locale].cards.references,
    references: buildReferences(paper.record, locale),
  };
}

function buildExtraCards({ record }: Paper, locale: Locale): ExtraCard[] {
  return (record.extraSections ?? []).flatMap((section) => {
    const heading = readText(section.heading, locale);
    const markdown = readText(section.markdown, locale, "\n\n");
    return heading && markdown ? [{ heading: [heading], markdown }] : [];
  });
}
