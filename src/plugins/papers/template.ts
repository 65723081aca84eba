import { cut, cutInside } from "../printed-pages/cut.ts";
import { type Pattern, parsePattern, requireSlots } from "../printed-pages/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../printed-pages/slots.ts";
import { templatePath } from "./content.ts";
import { printName } from "./print-name.ts";
import {
  correctionSlotAddress,
  editSlotAddress,
  headingWord,
  type RelatedForm,
  relatedForms,
} from "./template-contents.ts";

/** The template taken apart, with what isn't in every page once as patterns of its own. */
export type Template = {
  readonly page: Pattern;
  /** Scheme and host that addresses of the structured data begin with. */
  readonly url: string;
  /** A paper of the sidebar, and the one whose page it is. */
  readonly item: Pattern;
  readonly activeItem: Pattern;
  /** The range in the sidebar, around its papers, and among the breadcrumbs. */
  readonly sidebarRange: Pattern;
  readonly rangeCrumb: Pattern;
  /** An entry of the table of contents. */
  readonly heading: Pattern;
  /** The section of related papers around them, and a paper of it by the status that it shows. */
  readonly relatedList: Pattern;
  readonly relatedItems: ReadonlyMap<RelatedForm, Pattern>;
  readonly previous: Pattern;
  readonly next: Pattern;
  /** The links of the strip of cards with the anchor that each leads to. */
  readonly cards: readonly { readonly anchor: string; readonly html: string }[];
};

/** What no page may miss. */
const required = [
  ...["title", "description", "path", "body", "sidebar", "rangeCrumb", "contents"],
  ...["breadcrumbs", "edit", "correction", "related", "data"],
];
const addresses = ["collection", "range", "previous", "next", "item", "related"];
/** Slots of papers' headings: as text, and as `<slot>Marked` with the title's language. */
const headings = ["title", "previousTitle", "nextTitle", "itemTitle"];

/**
 * Takes apart the template as Docusaurus rendered it. Throws where the theme's markup isn't as
 * expected: a page must not miss anything that a reader needs.
 */
export function compileTemplate(html: string, baseUrl: string): Template {
  const words = new Map([
    [templatePath, "path"],
    [editSlotAddress, "edit"],
    [correctionSlotAddress, "correction"],
    ...addressSlots(baseUrl, addresses),
    ...headings.map((slot) => [headingWord(slot), slot] as const),
  ]);
  const structured = cutInside(
    markHeadings(html),
    "script",
    '"BreadcrumbList"',
    markupWord("breadcrumbs"),
  );
  const item = cut(structured.rest, "li", markupWord("itemTitleMarked"), markupWord("items"));
  const active = cut(item.rest, "li", `${markupWord("titleMarked")}</a></li>`);
  const range = cut(active.rest, "li", slotWord("rangeTitle"), markupWord("sidebar"));
  const crumb = cut(range.rest, "li", slotWord("rangeTitle"), markupWord("rangeCrumb"));
  const heading = cut(crumb.rest, "li", markupWord("heading"), markupWord("contents"));
  const contents = cutInside(heading.rest, "ul", markupWord("contents"), markupWord("contents"));
  const strip = cutInside(contents.rest, "ul", "card-strip__link", markupWord("cards"));
  const related = cut(strip.rest, "section", slotWord("relatedTitle"), markupWord("related"));
  const rows = cutInside(related.piece, "ul", slotWord("relatedTitle"), markupWord("relatedItems"));
  const forms = rows.piece.split(/(?<=<\/li>)/);
  const previous = cut(related.rest, "a", markupWord("previousTitleMarked"), markupWord("earlier"));
  const next = cut(previous.rest, "a", markupWord("nextTitleMarked"), markupWord("later"));
  const page = parsePattern(next.rest.replace("</body>", `${markupWord("data")}</body>`), words);
  requireSlots(page, required);
  return {
    page,
    url: /"item":"(https?:\/\/[^/"]+)/.exec(structured.piece)?.[1] ?? "",
    item: parsePattern(item.piece, words),
    activeItem: parsePattern(active.piece, words),
    sidebarRange: parsePattern(range.piece, words),
    rangeCrumb: parsePattern(crumb.piece, words),
    heading: parsePattern(heading.piece, words),
    relatedList: parsePattern(rows.rest, words),
    relatedItems: new Map(
      relatedForms.map((form, index) => [form, parsePattern(forms[index] ?? "", words)]),
    ),
    previous: parsePattern(previous.piece, words),
    next: parsePattern(next.piece, words),
    cards: strip.piece.split(/(?<=<\/li>)/).map((link) => ({
      anchor: /href="#([^"]*)"/.exec(link)?.[1] ?? "",
      html: link,
    })),
  };
}

/** Gives headings with a language a slot of their own: which language it is, each page's title tells. */
function markHeadings(html: string): string {
  return headings.reduce(
    (marked, slot) => marked.replaceAll(printName(headingWord(slot)), markupWord(`${slot}Marked`)),
    html,
  );
}
