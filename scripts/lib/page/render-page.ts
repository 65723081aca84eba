import { buildCardSet } from "../card/build-card-set.ts";
import type { Card, CardSet, Section } from "../card/card-set.ts";
import { phraseText } from "../card/phrase.ts";
import { words } from "../card/words.ts";
import type { Locale } from "../locale.ts";
import type { Paper } from "../record/schema/paper-record.ts";
import { escapeText, headingContext } from "./escape-text.ts";
import { type FrontMatter, renderFrontMatter } from "./front-matter.ts";
import { renderMarkdownField } from "./markdown-field.ts";
import { renderContent, renderFact, renderHeader, renderNotice } from "./render-content.ts";
import { renderPhrase } from "./render-phrase.ts";

/**
 * The Markdown file of a paper in one locale, front matter to final line break.
 * Depends on the record and on what is reachable, nothing else.
 * @param isReachable whether a target within the site (`/papers/…`, `/guide/…`, `/img/…`, `#…`)
 *   is there; a link to any other becomes text
 */
export function renderPage(
  paper: Paper,
  locale: Locale,
  isReachable: (target: string) => boolean,
): string {
  const { cardSet, heading, header, markdown } = renderParts(paper, locale, isReachable);
  return `${renderFrontMatter(readFrontMatter(cardSet, heading, header))}\n${markdown}`;
}

/** The same without its front matter. */
export function renderPageBody(
  paper: Paper,
  locale: Locale,
  isReachable: (target: string) => boolean,
): string {
  return renderParts(paper, locale, isReachable).markdown;
}

function renderParts(paper: Paper, locale: Locale, isReachable: (target: string) => boolean) {
  const cardSet = buildCardSet(paper, locale);
  const heading = escapeText(cardSet.heading, { ...headingContext, before: " " });
  const header = renderHeader(cardSet);
  const blocks = [
    ...cardSet.notices.map((notice) => renderNotice(notice, locale)),
    header,
    ...renderCards(cardSet, isReachable).flatMap((card) => ["---", card]),
  ];
  return { cardSet, heading, header, markdown: `# ${heading}\n\n${blocks.join("\n\n")}\n` };
}

/** What Docusaurus cuts off a title that it takes from the source, or does not read past. */
const cutTitle = /(?:\{#*[\w-]+\}|#|\s)$|[\u2028\u2029]/;

/** Title and description as plain text, where Docusaurus would find anything else in the source. */
function readFrontMatter(cardSet: CardSet, heading: string, header: string): FrontMatter {
  const {
    locale,
    position,
    notices,
    header: [{ key, value }],
  } = cardSet;
  const label = words[locale].labels[key];
  const title = withLineFeeds(cardSet.heading);
  const text = withLineFeeds(value.kind === "text" ? phraseText(value.text) : value.identifier);
  const isSource = notices.length === 0 && header.startsWith(`**${label}**: ${text}\n\n`);
  return {
    position,
    ...(heading === title && !cutTitle.test(title) ? {} : { title }),
    ...(isSource ? {} : { description: `${label}: ${text}` }),
  };
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The four cards, the extra sections and the references, each without the rule before it. */
function renderCards(cardSet: CardSet, isReachable: (target: string) => boolean): string[] {
  const { locale, references, referencesHeading, extraCards } = cardSet;
  const facts = references.map((fact) => `- ${renderFact(fact, locale)}`);
  return [
    ...cardSet.cards.map((card) => renderCard(card, locale, isReachable)),
    ...extraCards.map(({ heading, markdown }) => {
      const title = renderPhrase(heading, locale, headingContext);
      return `## ${title}\n\n${renderMarkdownField(markdown, locale, isReachable)}`;
    }),
    `## ${referencesHeading}\n${facts.join("\n")}`,
  ];
}

function renderCard(
  { heading, markdown, sections }: Card,
  locale: Locale,
  isReachable: (target: string) => boolean,
): string {
  const own = markdown ? [renderMarkdownField(markdown, locale, isReachable)] : [];
  const rendered = sections.map((section) => renderSection(section, locale));
  return [`## ${heading}`, ...own, ...rendered].join("\n\n");
}

function renderSection({ heading, content }: Section, locale: Locale): string {
  const title = renderPhrase(heading, locale, headingContext);
  return `### ${title}\n${renderContent(content, locale)}`;
}
