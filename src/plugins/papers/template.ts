import { type Pattern, parsePattern, slotNames } from "./pattern.ts";
import { slotWord } from "./slots.ts";

/** The template taken apart, with what stands in it once for each of many as patterns of its own. */
export type Template = {
  readonly page: Pattern;
  /** A paper of the sidebar, and the one whose page it is. */
  readonly item: Pattern;
  readonly activeItem: Pattern;
  /** An entry of the table of contents. */
  readonly heading: Pattern;
  readonly previous: Pattern;
  readonly next: Pattern;
  /** The links of the strip of cards with the anchor that each leads to. */
  readonly cards: readonly { readonly anchor: string; readonly html: string }[];
};

/** What no page may miss. */
const required = ["title", "description", "path", "body", "sidebar", "contents", "edit", "data"];

/**
 * Takes apart the template as Docusaurus rendered it. Throws where the theme's markup isn't as
 * expected: a page must not miss anything that a reader needs.
 */
export function compileTemplate(html: string, baseUrl: string): Template {
  const item = cut(html, "li", slotWord("itemTitle"), slotWord("sidebar"));
  const active = cut(item.rest, "li", `>${slotWord("title")}</a></li>`, "");
  const heading = cut(active.rest, "li", slotWord("heading"), slotWord("contents"));
  const contents = cutInside(heading.rest, "ul", slotWord("contents"), slotWord("contents"));
  const strip = cutInside(contents.rest, "ul", "card-strip__link", slotWord("cards"));
  const previous = cut(strip.rest, "a", slotWord("previousTitle"), slotWord("earlier"));
  const next = cut(previous.rest, "a", slotWord("nextTitle"), slotWord("later"));
  const page = parsePattern(next.rest.replace("</body>", `${slotWord("data")}</body>`), baseUrl);
  const missing = required.filter((name) => !slotNames(page).has(name));
  if (missing.length > 0) throw new Error(`The template has no slot for ${missing.join(", ")}`);
  return {
    page,
    item: parsePattern(item.piece, baseUrl),
    activeItem: parsePattern(active.piece, baseUrl),
    heading: parsePattern(heading.piece, baseUrl),
    previous: parsePattern(previous.piece, baseUrl),
    next: parsePattern(next.piece, baseUrl),
    cards: strip.piece.split(/(?<=<\/li>)/).map((link) => ({
      anchor: /href="#([^"]*)"/.exec(link)?.[1] ?? "",
      html: link,
    })),
  };
}

type Cut = { readonly piece: string; readonly rest: string };

/** Takes out the innermost element of a name around a mark. */
function cut(html: string, element: string, mark: string, replacement: string): Cut {
  const { start, end } = findElement(html, element, mark);
  return {
    piece: html.slice(start, end),
    rest: html.slice(0, start) + replacement + html.slice(end),
  };
}

/** Takes out what is inside the innermost element of a name around a mark. */
function cutInside(html: string, element: string, mark: string, replacement: string): Cut {
  const { start, end } = findElement(html, element, mark);
  const first = html.indexOf(">", start) + 1;
  const last = end - `</${element}>`.length;
  return {
    piece: html.slice(first, last),
    rest: html.slice(0, first) + replacement + html.slice(last),
  };
}

function findElement(html: string, element: string, mark: string): { start: number; end: number } {
  const place = html.indexOf(mark);
  const tags = [`<${element} `, `<${element}>`];
  const start = Math.max(...tags.map((tag) => html.lastIndexOf(tag, place)));
  const close = `</${element}>`;
  const end = html.indexOf(close, place);
  if (place < 0 || start < 0 || end < 0) {
    throw new Error(`The template has no <${element}> around ${mark}`);
  }
  return { start, end: end + close.length };
}
