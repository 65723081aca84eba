import type { Heading } from "mdast";
import { plainText } from "../../page/tree.ts";
import { renderField } from "./field-markdown.ts";
import type { PageFields } from "./join-fields.ts";
import { localize } from "./localize.ts";
import type { PageContext } from "./page-context.ts";
import { lineOf } from "./page-tree.ts";
import { joinText, readPieces } from "./read-pieces.ts";
import type { PageSegment } from "./split-page.ts";
import { takeFacts } from "./take-facts.ts";

/** What follows the cards: the fields of the record so far with those of the references, and further sections. */
type ReadTail = { readonly fields: PageFields; readonly sections: readonly unknown[] };

/** The references as fields, and all else below the cards as sections of the curator's own. */
export function readTail(
  segments: readonly PageSegment[],
  known: PageFields,
  context: PageContext,
): ReadTail {
  let fields = known;
  const sections: unknown[] = [];
  let pending: readonly Heading[] = [];
  for (const { kind, heading, blocks } of segments) {
    const taken = kind === "references" ? takeFacts(blocks, fields, context) : undefined;
    fields = taken?.fields ?? fields;
    const own = [...pending, ...(taken?.rest ?? blocks)];
    const { markdown, language, leftovers } = renderField(own, context.tree, context.resolve);
    context.leave(...leftovers);
    pending = [];
    if (heading === undefined || (kind === "references" && markdown === "")) continue;
    if (markdown === "") pending = [{ ...heading, depth: 3 }];
    else {
      const text = { text: markdown, language: language ?? context.locale };
      const title = readPieces(heading.children, context.tree, { flattens: true }) ?? [];
      sections.push({
        heading: localize(joinText(title, context.locale), context.locale),
        markdown: localize(text, context.locale),
      });
    }
  }
  for (const heading of pending) {
    const line = lineOf(heading, context.tree);
    context.leave({ field: "heading", value: plainText(heading), line });
  }
  return { fields, sections };
}
