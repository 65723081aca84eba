import type { Heading, RootContent } from "mdast";
import { words } from "../../card/words.ts";
import { foldLetters } from "../../fold.ts";
import { type Locale, locales } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { isJsonObject, listTexts } from "../../record/json/json-value.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import { isPlaceholder } from "../../record/validate/placeholders.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { readLines } from "./fact-lines.ts";
import { joinFields, localize, type PageContext, type PageFields } from "./page-fields.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { joinPieces, readPieces } from "./read-pieces.ts";
import type { PageSegment } from "./split-page.ts";
import { readIdentifiers, type TakenFacts, takeFacts } from "./take-facts.ts";

/**
 * The fields of what stands above the first card, and the blocks that are no facts.
 * @param known fields that are known already
 */
export function readHead(
  segments: readonly PageSegment[],
  context: PageContext,
  known: PageFields = {},
): TakenFacts {
  let fields = known;
  const rest: RootContent[] = [];
  for (const { heading, blocks } of segments) {
    const noticed = blocks.flatMap((block) => {
      const notice = readNotice(block, context.locale, context.tree);
      if (notice !== undefined) fields = joinFields(fields, notice) ?? fields;
      return notice === undefined && block.type !== "thematicBreak" ? [block] : [];
    });
    const taken = takeFacts(noticed, fields, context);
    fields = taken.fields;
    const own = taken.rest.filter((block) => !isTableHead(block, context));
    if (heading !== undefined && own.length === 0 && noticed.length > 0) {
      const line = lineOf(heading, context.tree);
      context.leave({ field: "heading", value: plainText(heading), line });
    } else if (heading !== undefined)
      rest.push({ type: "heading", depth: 3, children: heading.children }, ...own);
    else rest.push(...own);
  }
  return { fields, rest };
}

/** Whether all that is left of a table of facts is its first row, which names its columns. */
function isTableHead(block: RootContent, { tree, leave }: PageContext): boolean {
  if (block.type !== "table" || block.children.length > 1 || block.position) return false;
  const [row] = block.children;
  if (row) leave({ field: "table", value: sourceOf(row, tree), line: lineOf(row, tree) });
  return true;
}

const kinds = ["retracted", "concern", "corrected"] as const;

/** What a notice of the generator's says of a retraction, concern or correction; `undefined` for any other block. */
function readNotice(block: RootContent, locale: Locale, tree: PageTree): PageFields | undefined {
  const [title, body] = block.type === "containerDirective" ? block.children : [];
  const kind = kinds.find((name) => title && words[locale].status[name] === plainText(title));
  if (kind === undefined || body === undefined) return undefined;
  const { labels } = words[locale];
  const notice: Record<string, string> = {};
  for (const { fact } of body.type === "list" ? (readLines(body, tree) ?? []) : []) {
    const text = fact ? joinPieces(fact.value) : "";
    if (fact?.label === labels.pmid) notice.noticePmid = parsePmid(text) ?? text;
    else if (fact?.label === labels.doi) notice.noticeDoi = parseDoi(text) ?? text;
    else if (fact?.label === labels.date) notice.date = text;
  }
  return { status: { [kind]: notice } };
}

/** What stands before and after the number in a page's H1. */
const numberForms = locales.map((locale) => words[locale].pageTitle(1).split("1"));

/**
 * The fields with what the H1 adds: the number of the page as its `position`, and the words after it
 * as the title, where the page gives no other, or as the topic, where they are none of its titles.
 */
export function readTitle(
  heading: Heading | undefined,
  fields: PageFields,
  { locale, tree }: { locale: Locale; tree: PageTree },
): PageFields {
  const shown = heading && joinPieces(readPieces(heading.children, tree, { flattens: true }) ?? []);
  const { number, text } = splitNumber(shown ?? "");
  const own = tree.frontMatter.sidebar_position;
  const position = number ?? (Number.isSafeInteger(own) && Number(own) > 0 ? own : undefined);
  const titles = isJsonObject(fields.title) ? Object.values(fields.title) : [];
  const isTitle = titles.some((title) => foldLetters(String(title)) === foldLetters(text));
  const isOwn = !isTitle && !isPlaceholder(text);
  return {
    ...(position !== undefined && { position }),
    ...fields,
    ...(isOwn && titles.length === 0 && { title: { [scriptLocale(text)]: text } }),
    ...(isOwn && titles.length > 0 && { topic: localize({ text, language: locale }, locale) }),
  };
}

/** The number that the generator puts before a page's title, and the words after it. */
export function splitNumber(shown: string): { readonly number?: number; readonly text: string } {
  for (const [before = "", after = ""] of numberForms) {
    const start = before.trim();
    const [, digits, rest] = /^\s*(\d{1,9})\s*(.*)$/s.exec(shown.slice(start.length)) ?? [];
    if (!shown.startsWith(start) || digits === undefined || rest === undefined) continue;
    const mark = after.trim();
    const text = rest.startsWith(mark) ? rest.slice(mark.length) : rest.replace(/^[:：]/, "");
    const isMarked = text !== rest;
    if (isMarked && Number(digits) > 0) {
      const isSpaced = after.endsWith(" ") && text.startsWith(" ");
      return { number: Number(digits), text: isSpaced ? text.slice(1) : text };
    }
  }
  return { text: shown };
}

/** What Docusaurus is told by front matter, and no reader is. */
const settings: ReadonlySet<string> = new Set([
  ...["id", "slug", "sidebar_position", "sidebar_class_name", "pagination_next", "pagination_prev"],
  ...["hide_title", "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level"],
  ...["displayed_sidebar", "custom_edit_url", "draft", "unlisted", "parse_number_prefixes"],
]);

/** The title, where the page has no heading of the first level: Docusaurus shows this one as its heading. */
function readShownTitle({ frontMatter, blocks }: PageTree): PageFields {
  const { title } = frontMatter;
  const hasHeading = blocks.some((block) => block.type === "heading" && block.depth === 1);
  return typeof title === "string" && !hasHeading
    ? { title: { [scriptLocale(title)]: title } }
    : {};
}

/**
 * The fields with what the front matter adds: a title and identifiers that the page lacks, and its tags, after those that the page shows. What it tells Docusaurus is left out, and what
 * else it says and the page doesn't is left over.
 */
export function readFrontMatter(fields: PageFields, { tree, leave }: PageContext): PageFields {
  const { tags, ...rest } = tree.frontMatter;
  const identified = { ...readIdentifiers(rest), ...readShownTitle(tree), ...fields };
  const said = foldLetters(tree.blocks.map(plainText).join(" "));
  for (const [field, value] of Object.entries(rest)) {
    const isSaid = listTexts(value).every(({ text }) => said.includes(foldLetters(text)));
    const isText = listTexts(value).length > 0;
    const isTaken = field in identified && !(field in fields);
    if (!settings.has(field) && !(isText && isSaid) && !isTaken) leave({ field, value, line: 1 });
  }
  const isList = Array.isArray(tags) && tags.every((tag) => typeof tag === "string");
  const own = Array.isArray(fields.tags) ? fields.tags : [];
  if (isList && tags.length > 0) return { ...identified, tags: [...new Set([...own, ...tags])] };
  if (tags !== undefined && !isList) leave({ field: "tags", value: tags, line: 1 });
  return identified;
}
