import * as z from "zod";
import { splitPaperName } from "../../../src/remark/paper-name.ts";
import type { Locale } from "../../lib/locale.ts";
import type { PaperLink } from "../../lib/navigation/page-link.ts";
import { statusNames } from "../../lib/navigation/paper-status.ts";
import { escapeAsReact, type Pattern, parsePattern, requireSlots } from "../template/pattern.ts";
import { addressSlots, markupWord, slotWord } from "../template/slots.ts";
import { type Hole, type Span, type TakenApart, takeApart } from "../template/take-apart.ts";
import { templatePath } from "./content.ts";
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
  const marked = markHeadings(html);
  const { list, find, cut } = takeApart(marked);
  const parts = findParts(find);
  const holes = listHoles(parts);
  const words = buildWords(baseUrl);
  const parse = (piece: Span) => parsePattern(cut(piece, holes), words);
  const page = parse({ start: 0, end: marked.length });
  requireSlots(page, required);
  const forms = list("li", slotWord("relatedTitle"), parts.relatedRows);
  return {
    page,
    url: readOrigin(cut(parts.structured.inside, [])),
    item: parse(parts.item),
    activeItem: parse(parts.activeItem),
    sidebarRange: parse(parts.sidebarRange),
    rangeCrumb: parse(parts.rangeCrumb),
    relatedList: parse(parts.related),
    relatedItems: new Map(
      relatedForms.flatMap((form, index) => {
        const row = forms[index];
        return row ? [[form, parse(row)]] : [];
      }),
    ),
    previous: parse(parts.previous),
    next: parse(parts.next),
  };
}

/** The elements of the template that become patterns, or stand around what does. */
function findParts(find: TakenApart["find"]) {
  const body = find("body");
  const structured = find("script", '"BreadcrumbList"');
  const sidebar = find("aside");
  return {
    body,
    structured,
    item: find("li", markupWord("itemTitleMarked"), sidebar),
    activeItem: find("li", markupWord("titleMarked"), sidebar),
    sidebarRange: find("li", slotWord("rangeTitle"), sidebar),
    rangeCrumb: find("li.breadcrumbs__item", slotWord("rangeTitle")),
    related: find("section", slotWord("relatedTitle")),
    relatedRows: find("ul", slotWord("relatedTitle")),
    previous: find("a", markupWord("previousTitleMarked")),
    next: find("a", markupWord("nextTitleMarked")),
  };
}

/** What is taken out of the page, and what is written there. */
function listHoles(parts: ReturnType<typeof findParts>): readonly Hole[] {
  const { end } = parts.body.inside;
  return [
    [parts.structured.inside, markupWord("breadcrumbs")],
    [parts.item, markupWord("items")],
    [parts.activeItem, ""],
    [parts.sidebarRange, markupWord("sidebar")],
    [parts.rangeCrumb, markupWord("rangeCrumb")],
    [parts.related, markupWord("related")],
    [parts.relatedRows.inside, markupWord("relatedItems")],
    [parts.previous, markupWord("earlier")],
    [parts.next, markupWord("later")],
    [{ start: end, end }, markupWord("data")],
  ];
}

/** The words of the template that are slots, with the slots' names. */
function buildWords(baseUrl: string): ReadonlyMap<string, string> {
  return new Map([
    [templatePath, "path"],
    [editSlotAddress, "edit"],
    [correctionSlotAddress, "correction"],
    ...addressSlots(baseUrl, addresses),
    ...headings.map((slot) => [headingWord(slot), slot] as const),
    [slotWord("title"), "name"],
  ]);
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

/**
 * The HTML of a paper's name in a link, as the component `PaperName` has it.
 * @example printName({ title: "文獻 7：Sleep", language: "en" }, "zh-Hant") // '文獻 7：<span lang="en">Sleep</span>'
 */
export function printName(
  { title, language, status }: Omit<PaperLink, "permalink">,
  locale: Locale,
): string {
  const name = splitPaperName(title);
  const mark = status
    ? `<strong class="status-mark" data-status="${status}">${statusNames[status][locale]}</strong>`
    : "";
  const words = `<span lang="${escapeAsReact(language)}">${escapeAsReact(name.title)}</span>`;
  return escapeAsReact(name.number) + mark + words;
}
