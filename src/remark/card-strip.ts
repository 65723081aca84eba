import type { RootContent } from "mdast";
import { type Bilingual, colons, type Locale } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { scriptLocale } from "../../scripts/lib/record/schema/localized-text.ts";
import type { WrittenCard } from "./card-section.ts";
import { notWritten, splitCardTitle } from "./card-title.ts";
import { type Markup, markup, text } from "./markup.ts";

const label: Bilingual = { "zh-Hant": "四張卡片", en: "The four cards" };

/** Characters of a card's line; a tile shows fewer. */
const longestLine = 60;

/** The four cards as tiles in one line that stays in view, each with the first of what it says. */
export function buildCardStrip(cards: readonly WrittenCard[], locale: Locale): Markup {
  const tiles = cards.map((card) => markup("li", {}, [buildTile(card, locale)]));
  return markup("nav", { className: ["card-strip"], ariaLabel: label[locale] }, [
    markup("ol", { className: ["plain-list"] }, tiles),
  ]);
}

function buildTile(card: WrittenCard, locale: Locale): Markup {
  const { number, name } = splitCardTitle(card.heading);
  const line = sayFirst(card) ?? notWritten[locale];
  const lang = scriptLocale(line) === locale ? {} : { lang: scriptLocale(line) };
  return markup("a", { href: `#${card.name}`, className: ["card-strip__link"] }, [
    markup("span", { className: ["emoji"], ariaHidden: "true" }),
    markup("span", { className: ["card-name"] }, [
      markup("span", { className: ["card-number"] }, [text(number.replace(/[：:] ?$/u, ""))]),
      markup("span", { className: ["visually-hidden"] }, [text(colons[locale])]),
      text(name),
    ]),
    markup("span", { className: ["card-line"], ...lang }, [text(line)]),
  ]);
}

/** The beginning of the first thing that a card says; a question says more than its answer. */
function sayFirst({ before, parts: [part] }: WrittenCard): string | undefined {
  const first = part?.name === "qa" ? part.heading : (before[0] ?? part?.body[0]);
  if (first === undefined) return undefined;
  const words = [
    ...plainText(firstItem(first))
      .replace(/^Q\d+: /, "")
      .replace(/\s+/g, " ")
      .trim(),
  ];
  return words.length > longestLine ? `${words.slice(0, longestLine).join("")}…` : words.join("");
}

/** Of a list its first item, of an item the statement without its evidence. */
function firstItem(node: RootContent): RootContent {
  const isList = node.type === "list" || node.type === "listItem";
  const [first] = isList ? node.children : [];
  return first === undefined ? node : firstItem(first);
}
