import * as z from "zod";
import { type Pattern, parsePattern, requireSlots } from "../template/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../template/slots.ts";
import { type Hole, type Span, takeApart } from "../template/take-apart.ts";
import { templatePath } from "./content.ts";
import { printName } from "./print-name.ts";
import {
  correctionSlotAddress,
  editSlotAddress,
  headingWord,
  type RelatedForm,
  relatedForms,
  templateName,
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
  /** The section of related papers around them, and a paper of it by the status that it shows. */
  readonly relatedList: Pattern;
  readonly relatedItems: ReadonlyMap<RelatedForm, Pattern>;
  readonly previous: Pattern;
  readonly next: Pattern;
};

/** What no page may miss. */
const required = [
  ...["title", "name", "description", "path", "body", "sidebar", "rangeCrumb"],
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
    [slotWord("title"), "name"],
  ]);
  const marked = markHeadings(html);
  const { list, find, cut } = takeApart(marked);
  const body = find("body");
  const structured = find("script", '"BreadcrumbList"');
  const sidebar = find("aside");
  const item = find("li", markupWord("itemTitleMarked"), sidebar);
  const active = find("li", markupWord("titleMarked"), sidebar);
  const range = find("li", slotWord("rangeTitle"), sidebar);
  const crumb = find("li.breadcrumbs__item", slotWord("rangeTitle"));
  const related = find("section", slotWord("relatedTitle"));
  const rows = find("ul", slotWord("relatedTitle"));
  const previous = find("a", markupWord("previousTitleMarked"));
  const next = find("a", markupWord("nextTitleMarked"));
  const holes: readonly Hole[] = [
    [structured.inside, markupWord("breadcrumbs")],
    [item, markupWord("items")],
    [active, ""],
    [range, markupWord("sidebar")],
    [crumb, markupWord("rangeCrumb")],
    [related, markupWord("related")],
    [rows.inside, markupWord("relatedItems")],
    [previous, markupWord("earlier")],
    [next, markupWord("later")],
    [{ start: body.inside.end, end: body.inside.end }, markupWord("data")],
  ];
  const parse = (piece: Span) => parsePattern(cut(piece, holes), words);
  const page = parse({ start: 0, end: marked.length });
  requireSlots(page, required);
  const forms = list("li", slotWord("relatedTitle"), rows);
  return {
    page,
    url: readOrigin(cut(structured.inside, [])),
    item: parse(item),
    activeItem: parse(active),
    sidebarRange: parse(range),
    rangeCrumb: parse(crumb),
    relatedList: parse(related),
    relatedItems: new Map(
      relatedForms.flatMap((form, index) => {
        const row = forms[index];
        return row ? [[form, parse(row)]] : [];
      }),
    ),
    previous: parse(previous),
    next: parse(next),
  };
}

const breadcrumbSchema = z.object({ itemListElement: z.array(z.object({ item: z.url() })) });

/** Scheme and host of the addresses in the breadcrumbs' structured data. */
function readOrigin(json: string): string {
  const [crumb] = breadcrumbSchema.parse(JSON.parse(json)).itemListElement;
  if (crumb === undefined) throw new Error("The template's structured data name no page");
  return new URL(crumb.item).origin;
}

/** Gives headings with a language a slot of their own: which language it is, each page's title tells. */
function markHeadings(html: string): string {
  return headings.reduce(
    (marked, slot) =>
      // Without a status, a name is the same in either locale.
      marked.replaceAll(printName(templateName(slot), "en"), markupWord(`${slot}Marked`)),
    html,
  );
}
