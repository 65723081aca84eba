import type { Properties } from "hast";
import type { Heading } from "mdast";
import type { Bilingual } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/tree.ts";
import { markup, splitPrefix, text } from "./markup.ts";

/** What stands under the title of a card that has nothing else. */
export const notWritten: Bilingual = { "zh-Hant": "尚未撰寫", en: "Not written yet" };

/** A card's heading as the generator writes it: `✍️ 第二張：Paraphrase 卡`, `✍️ Card 2: Paraphrase`. */
const cardHeading =
  /^(?<emoji>\p{Extended_Pictographic}\uFE0F? )(?<number>[^：:]+(?:：|: ))(?<name>.+)$/su;

/** The heading of a card in its parts: the emblem, the number with the mark after it, the name. */
export function splitCardTitle(heading: Heading): {
  readonly emoji: string;
  readonly number: string;
  readonly name: string;
} {
  const title = plainText(heading);
  const { emoji = "", number = "", name = title } = cardHeading.exec(title)?.groups ?? {};
  return { emoji, number, name };
}

/** The head of a card; the emblem is drawn in the place of its character, which nobody need hear. */
export function buildCardTitle(heading: Heading): Heading {
  const { emoji, number, name } = splitCardTitle(heading);
  return {
    ...heading,
    children: [
      markup("span", { className: ["emoji"], ariaHidden: "true" }, [text(emoji)]),
      markup("span", { className: ["card-number"] }, [text(number)]),
      markup("span", { className: ["card-name"] }, [text(name)]),
    ],
  };
}

/** A heading whose picture nobody need hear. */
export function hideEmoji(heading: Heading): Heading {
  const emoji = /^\p{Extended_Pictographic}\uFE0F? /u;
  const properties: Properties = { className: ["emoji"], ariaHidden: "true" };
  return { ...heading, children: splitPrefix(heading.children, emoji, properties) };
}
