import type { Root, RootContent } from "mdast";
import type { CardName } from "../../scripts/lib/card/card-set.ts";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { KnownPaper } from "../../scripts/lib/navigation/page-facts.ts";
import {
  isCardName,
  nameAnchors,
  type PageSection,
  splitSections,
} from "../../scripts/lib/page/page-sections.ts";
import { buildAbstracts } from "./abstract-section.ts";
import { buildPart, splitParts } from "./card-parts.ts";
import { buildCard, isWritten, readCard } from "./card-section.ts";
import { buildCardStrip } from "./card-strip.ts";
import { buildCardTitle, hideEmoji } from "./card-title.ts";
import { splitCore } from "./core-card.ts";
import { buildFigures } from "./labelled-lines.ts";
import { markExternalLinks } from "./links.ts";
import { addProperties, type Markup, markup } from "./markup.ts";
import { buildPaperHead, buildWrittenHead } from "./paper-head.ts";
import { linkQuotations } from "./quoted-passages.ts";
import { buildRecordPanel } from "./record-panel.ts";

/**
 * Gives a paper's page the structure that the site dresses: the head that answers first, the four
 * cards, abstracts, further sections, and the rest of what the record says. Default sentences, which
 * nobody wrote, are left out, and what is said once isn't said again; every anchor stays. A page
 * without an H1 or without sections stays as it is.
 * @param known what the record says; `undefined` for a page without one, whose text is only placed
 */
export function arrangePaper(tree: Root, known: KnownPaper | undefined, locale: Locale): void {
  const title = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
  const sections = splitSections(tree.children, locale);
  const [firstSection] = sections;
  const heading = tree.children[title];
  if (heading === undefined || firstSection === undefined) return;
  for (const [inner, id] of nameAnchors(sections, locale)) addProperties(inner, { id });
  const above = tree.children.slice(title + 1, tree.children.indexOf(firstSection.heading));
  tree.children = [
    ...tree.children.slice(0, title),
    ...(known
      ? arrangeKnown(heading, sections, known, locale)
      : arrangeWritten([heading, ...above], sections, locale)),
  ];
  markExternalLinks(tree, locale);
}

function arrangeKnown(
  heading: RootContent,
  sections: readonly PageSection[],
  { facts, editUrl }: KnownPaper,
  locale: Locale,
): readonly RootContent[] {
  const core = sections.find(({ anchor }) => anchor === "core");
  const { card, finding, abstracts: parts = [] } = core ? splitCore(core, facts, locale) : {};
  const cards = sections.flatMap((section) =>
    isCardName(section.anchor)
      ? [readCard(section === core && card ? card : section, section.anchor, facts, locale)]
      : [],
  );
  const isAnswered = facts.finding !== undefined;
  const hasCards = cards.some(isWritten);
  const abstracts = buildAbstracts(parts, facts, !(isAnswered && hasCards), locale);
  const ways = { abstract: parts[0]?.heading.data?.hProperties?.id, edit: editUrl };
  const built = cards.map((one) => buildCard(one, ways, locale));
  linkQuotations(built, abstracts, locale);
  return [
    buildPaperHead(heading, { facts, finding, isWritten: isAnswered || hasCards }, locale),
    ...(isAnswered ? [] : abstracts),
    ...(hasCards ? [buildCardStrip(cards, locale)] : []),
    ...built,
    ...(isAnswered ? abstracts : []),
    ...sections
      .filter(({ anchor }) => !isCardName(anchor))
      .map((section) =>
        section.anchor === "references"
          ? buildRecordPanel(section, facts, locale)
          : buildFurther(section, locale),
      ),
  ];
}

/** A page without a record: its lines and sections as they were written. */
function arrangeWritten(
  head: readonly RootContent[],
  sections: readonly PageSection[],
  locale: Locale,
): readonly RootContent[] {
  return [
    buildWrittenHead(
      head.filter(({ type }) => type !== "thematicBreak"),
      locale,
    ),
    ...sections.map((section) =>
      isCardName(section.anchor)
        ? buildWrittenCard(section, section.anchor, locale)
        : buildFurther(section, locale),
    ),
  ];
}

function buildWrittenCard({ heading, body }: PageSection, name: CardName, locale: Locale): Markup {
  const { before, parts } = splitParts(body, locale);
  return markup("section", { className: ["card"], dataCard: name, ariaLabelledBy: [name] }, [
    buildCardTitle(heading),
    ...before,
    ...parts.map((part) => buildPart(part, locale)),
  ]);
}

function buildFurther({ heading, body, anchor }: PageSection, locale: Locale): Markup {
  const properties = { className: ["further"], dataSection: anchor, ariaLabelledBy: [anchor] };
  return markup("section", properties, [
    hideEmoji(heading),
    ...body.map((node) => buildFigures(node, locale)),
  ]);
}
