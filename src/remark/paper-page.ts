import type { Root } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import {
  isCardName,
  nameAnchors,
  type PageSection,
  splitSections,
} from "../../scripts/lib/page/page-sections.ts";
import { buildCardParts } from "./card-parts.ts";
import { markEvidence } from "./evidence.ts";
import { buildFigures } from "./labelled-lines.ts";
import { markExternalLinks } from "./links.ts";
import { addProperties, type Markup, markup, splitPrefix } from "./markup.ts";
import { buildPaperHead } from "./paper-head.ts";

/**
 * Gives a paper's page the structure that the site dresses: head with a definition list, four
 * cards, further sections, references. Text is never changed, only placed. A page without an H1 or
 * without sections stays as it is.
 * @param facts what the record says; `undefined` for a page without one
 */
export function arrangePaper(tree: Root, facts: PageFacts | undefined, locale: Locale): void {
  const title = tree.children.findIndex((node) => node.type === "heading" && node.depth === 1);
  const sections = splitSections(tree.children, locale);
  const [firstSection] = sections;
  if (title === -1 || firstSection === undefined) return;
  setAnchors(sections, locale);
  const above = tree.children.slice(title, tree.children.indexOf(firstSection.heading));
  tree.children = [
    ...tree.children.slice(0, title),
    buildPaperHead(
      above.filter(({ type }) => type !== "thematicBreak"),
      facts,
      locale,
    ),
    ...sections.map((section) => buildSection(section, facts, locale)),
  ];
  markExternalLinks(tree, locale);
}

function buildSection(
  { heading, body, anchor }: PageSection,
  facts: PageFacts | undefined,
  locale: Locale,
): Markup {
  const title = {
    ...heading,
    children: splitPrefix(heading.children, emoji, { className: ["emoji"], ariaHidden: "true" }),
  };
  if (isCardName(anchor)) {
    const own = facts?.markdownCards.includes(anchor) ? undefined : facts;
    const dressed = own === undefined ? body : markEvidence(body, locale);
    const properties = { className: ["card"], dataCard: anchor, ariaLabelledBy: [anchor] };
    return markup("section", properties, [title, ...buildCardParts(dressed, locale, own)]);
  }
  const references = anchor === "references" && facts ? listReferences(facts) : [];
  const properties = { className: ["further"], dataSection: anchor, ariaLabelledBy: [anchor] };
  return markup("section", properties, [
    title,
    ...body.map((node) => buildFigures(node, locale, references)),
  ]);
}

/** What the references are about; those that every page has are absent where the header's are. */
function listReferences({ references, header }: PageFacts) {
  const absent = new Set(header.flatMap(({ key, isAbsent }) => (isAbsent ? [key] : [])));
  return references.map((key) => ({ key, isAbsent: absent.has(key) }));
}

/** The picture that a heading begins with, and the space after it. */
const emoji = /^\p{Extended_Pictographic}\uFE0F? /u;

/** Gives every heading of a page's sections its anchor. */
function setAnchors(sections: readonly PageSection[], locale: Locale): void {
  for (const [heading, id] of nameAnchors(sections, locale)) addProperties(heading, { id });
}
