import type { Root, RootContent } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import { isDefaultText } from "../../scripts/lib/page/default-text.ts";
import {
  isCardName,
  type PageSection,
  splitSections,
} from "../../scripts/lib/page/page-sections.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { setAnchors } from "./anchors.ts";
import { buildCardParts } from "./card-parts.ts";
import { markEvidence } from "./evidence.ts";
import { markExternalLinks } from "./external-links.ts";
import { buildFigures } from "./figures.ts";
import { findKeyFacts } from "./key-facts.ts";
import { type Markup, markup } from "./markup.ts";
import { buildPaperHead } from "./paper-head.ts";
import { splitPrefix } from "./split-prefix.ts";

/**
 * Gives a paper's page the structure that the site dresses: head with a definition list, four
 * cards, further sections, references. Text is never changed, only placed. A page without an H1 or
 * without sections stays as it is.
 */
export function arrangePaper(tree: Root, locale: Locale): void {
  markEvidence(tree, locale);
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
      findKeyFacts(sections, locale),
      locale,
    ),
    ...sections.map((section) => buildSection(section, locale)),
  ];
  markExternalLinks(tree, locale);
}

function buildSection({ heading, body, anchor }: PageSection, locale: Locale): Markup {
  const title = {
    ...heading,
    children: splitPrefix(heading.children, emoji, { className: ["emoji"], ariaHidden: "true" }),
  };
  if (isCardName(anchor)) {
    const isDefault = (name: string, nodes: readonly RootContent[]) =>
      isDefaultText(name, plainText({ type: "root", children: [...nodes] }), locale);
    const properties = { className: ["card"], dataCard: anchor, ariaLabelledBy: [anchor] };
    return markup("section", properties, [title, ...buildCardParts(body, locale, isDefault)]);
  }
  const properties = { className: ["further"], dataSection: anchor, ariaLabelledBy: [anchor] };
  return markup("section", properties, [title, ...body.map((node) => buildFigures(node, locale))]);
}

/** The picture that a heading begins with, and the space after it. */
const emoji = /^\p{Extended_Pictographic}\uFE0F? /u;
