import type { Root } from "mdast";
import type { Bilingual, Locale } from "../../scripts/lib/locale.ts";
import { plainText } from "../../scripts/lib/page/plain-text.ts";
import { walk } from "../../scripts/lib/page/walk.ts";
import { addProperties, markup, text } from "./markup.ts";

const linkTo: Bilingual = { "zh-Hant": "{heading}的直接連結", en: "Direct link to {heading}" };
/** What a heading of the page begins with is for the eye alone. */
const picture = /^\p{Extended_Pictographic}\uFE0F? /u;
/** Nothing to see: the style sheet shows a mark before it. */
const zeroWidthSpace = "\u200b";

/** Puts after every heading that has an anchor the link to itself, as the theme does. */
export function linkHeadings(tree: Root, locale: Locale): void {
  walk(tree, (heading) => {
    if (heading.type !== "heading") return;
    const id = heading.data?.hProperties?.id;
    if (typeof id !== "string") return;
    const name = plainText(heading).replace(picture, "").trim();
    const label = linkTo[locale].replace("{heading}", () => name);
    addProperties(heading, { className: ["anchor"] });
    heading.children = [
      ...heading.children,
      markup(
        "a",
        {
          href: `#${id}`,
          className: ["hash-link"],
          ariaLabel: label,
          title: label,
          translate: "no",
        },
        [text(zeroWidthSpace)],
      ),
    ];
  });
}
