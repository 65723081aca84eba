import type { CardSet, Content, Fact, Item, Section } from "../../lib/card/card-set.ts";
import { type Phrase, phraseText } from "../../lib/card/phrase.ts";
import type { Block } from "./read-page.ts";

/** The blocks that a card set without Markdown fields is to be read as, in reading order. */
export function expectedBlocks(cardSet: CardSet): Block[] {
  const { header, cards, references, referencesHeading } = cardSet;
  const [first, ...rest] = header.map(factText);
  return [
    ["h1", withoutBreaks(cardSet.heading)],
    ["p", first ?? ""],
    ["p", rest.join("\n")],
    ...cards.flatMap(({ heading, sections }): Block[] => [
      ["hr", ""],
      ["h2", heading],
      ...sections.flatMap(sectionBlocks),
    ]),
    ["hr", ""],
    ["h2", referencesHeading],
    ...references.map((fact): Block => ["li", factText(fact)]),
  ];
}

function sectionBlocks({ heading, content }: Section): Block[] {
  return [["h3", text(heading)], ...contentBlocks(content)];
}

function contentBlocks(content: Content): Block[] {
  switch (content.kind) {
    case "paragraph":
      return itemBlocks("p", content.item);
    case "list":
      return content.items.flatMap((item) => itemBlocks("li", item));
    case "abstract": {
      const isBold = content.locale === "zh-Hant";
      const parts = content.parts.map(
        (part) => (part.label ? `${part.label}${isBold ? "：" : ": "}` : "") + part.text,
      );
      return [["p", withoutBreaks(parts.join(isBold ? "" : " "))]];
    }
  }
}

function itemBlocks(element: string, item: Item): Block[] {
  const own: Block = [element, (item.label ? `${text(item.label)}: ` : "") + text(item.text)];
  if (!item.evidence) return [own];
  return [own, ["p", `${item.evidence.label}: ${text(item.evidence.quote)}`]];
}

function factText({ label, value }: Fact): string {
  if (value.kind === "text") return `${label}: ${text(value.text)}`;
  const address = value.kind === "doi" ? "https://doi.org/" : "";
  return `${label}: ${address}${value.identifier}`;
}

function text(phrase: Phrase): string {
  return withoutBreaks(phraseText(phrase));
}

/** A line break is an element, which has no text. */
function withoutBreaks(value: string): string {
  return value.replace(/\r\n?|\n/g, "");
}
