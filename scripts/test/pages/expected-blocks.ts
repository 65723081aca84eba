import type { CardSet, Content, Fact, Item, Section } from "../../lib/card/card-set.ts";
import { type Phrase, phraseText } from "../../lib/card/phrase.ts";
import { words } from "../../lib/card/words.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Block } from "./read-page.ts";

/** The blocks that a card set without Markdown fields is to be read as, in reading order. */
export function expectedBlocks(cardSet: CardSet): Block[] {
  const { locale, header, cards, references, referencesHeading } = cardSet;
  const [first, ...rest] = header.map((fact) => factText(fact, locale));
  return [
    ["h1", withoutBreaks(cardSet.heading)],
    ["p", first ?? ""],
    ["p", rest.join("\n")],
    ...cards.flatMap(({ heading, sections }): Block[] => [
      ["hr", ""],
      ["h2", heading],
      ...sections.flatMap((section) => sectionBlocks(section, locale)),
    ]),
    ["hr", ""],
    ["h2", referencesHeading],
    ...references.map((fact): Block => ["li", factText(fact, locale)]),
  ];
}

function sectionBlocks({ heading, content }: Section, locale: Locale): Block[] {
  return [["h3", text(heading)], ...contentBlocks(content, locale)];
}

function contentBlocks(content: Content, locale: Locale): Block[] {
  switch (content.kind) {
    case "paragraph":
      return itemBlocks("p", content.item);
    case "list":
      return content.items.flatMap((item) => itemBlocks("li", item));
    case "figures":
      return [
        ...content.facts.map((fact): Block => ["li", factText(fact, locale)]),
        ...content.items.flatMap((item) => itemBlocks("li", item)),
      ];
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

function factText({ key, value }: Fact, locale: Locale): string {
  const label = words[locale].labels[key];
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
