import type { RootContent } from "mdast";
import { words } from "../../card/words.ts";
import type { Locale } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { readLines } from "./fact-lines.ts";
import { joinFields, type PageFields } from "./join-fields.ts";
import type { PageContext } from "./page-context.ts";
import { lineOf, type PageTree, sourceOf } from "./page-tree.ts";
import { joinPieces } from "./read-pieces.ts";
import type { PageSegment } from "./split-page.ts";
import { type TakenFacts, takeFacts } from "./take-facts.ts";

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
