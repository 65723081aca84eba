import type { RootContent } from "mdast";
import { words } from "../../card/words.ts";
import type { Locale } from "../../locale.ts";
import { plainText } from "../../page/tree.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import { readLines } from "./fact-lines.ts";
import type { PageFields } from "./join-fields.ts";
import type { PageTree } from "./page-tree.ts";
import { joinPieces } from "./read-pieces.ts";

const kinds = ["retracted", "concern", "corrected"] as const;

/** What a notice of the generator's says of a retraction, concern or correction; `undefined` for any other block. */
export function readNotice(
  block: RootContent,
  locale: Locale,
  tree: PageTree,
): PageFields | undefined {
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
