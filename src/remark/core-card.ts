import type { Heading, RootContent } from "mdast";
import type { Locale } from "../../scripts/lib/locale.ts";
import type { PageFacts } from "../../scripts/lib/navigation/page-facts.ts";
import type { PageSection } from "../../scripts/lib/page/page-sections.ts";
import { type Part, splitParts } from "./card-parts.ts";

/** The first card and what of it has its place elsewhere on the page. */
type CoreCard = {
  readonly card: PageSection;
  /** The heading of the finding, which stands above the cards; absent where a curator wrote the card as a whole. */
  readonly finding: Heading | undefined;
  readonly abstracts: readonly Part[];
};

/**
 * Takes apart the first card as the Markdown page has it, by the order of its parts: the finding, the
 * abstracts, the key data, which begin with facts of the record, and the innovation; or a curator's
 * own Markdown and then the abstracts.
 */
export function splitCore(card: PageSection, facts: PageFacts, locale: Locale): CoreCard {
  const count = facts.abstracts.length;
  const { before, parts } = splitParts(card.body, locale);
  if (facts.markdownCards.includes("core")) {
    const own = parts.slice(0, parts.length - count);
    return {
      card: { ...card, body: [...before, ...own.flatMap(joinPart)] },
      finding: undefined,
      abstracts: parts.slice(parts.length - count),
    };
  }
  const [finding, ...others] = parts;
  const rest = others
    .slice(count)
    .map((part) => (part.name === "keyFigures" ? dropFacts(part, facts.keyData.length) : part));
  return {
    card: { ...card, body: [...before, ...rest.flatMap(joinPart)] },
    finding: finding?.heading,
    abstracts: others.slice(0, count),
  };
}

function joinPart({ heading, body }: Part): readonly RootContent[] {
  return [heading, ...body];
}

/** The key data without the facts that they begin with on every page. */
function dropFacts(part: Part, count: number): Part {
  const body = part.body.flatMap((node): RootContent[] => {
    if (node.type !== "list") return [node];
    const children = node.children.slice(count);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
  return { ...part, body };
}
