import { plainText } from "../../page/tree.ts";
import { listTexts } from "../../record/json-value.ts";
import { foldWords } from "./known-headings.ts";
import type { PageContext } from "./page-context.ts";
import type { PageFields } from "./read-fact.ts";

/** What Docusaurus is told by front matter, and no reader is. */
const settings: ReadonlySet<string> = new Set([
  ...["id", "slug", "sidebar_position", "sidebar_class_name", "pagination_next", "pagination_prev"],
  ...["hide_title", "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level"],
  ...["displayed_sidebar", "custom_edit_url", "draft", "unlisted", "parse_number_prefixes"],
]);

/**
 * The fields with what the front matter adds: its tags, after those that the page shows. What it tells Docusaurus is left out, and what
 * else it says and the page doesn't is left over.
 */
export function readFrontMatter(fields: PageFields, { tree, leave }: PageContext): PageFields {
  const { tags, ...rest } = tree.frontMatter;
  const said = foldWords(tree.blocks.map(plainText).join(" "));
  for (const [field, value] of Object.entries(rest)) {
    const isSaid = listTexts(value).every(({ text }) => said.includes(foldWords(text)));
    const isText = listTexts(value).length > 0;
    if (!settings.has(field) && !(isText && isSaid)) leave({ field, value, line: 1 });
  }
  const isList = Array.isArray(tags) && tags.every((tag) => typeof tag === "string");
  const own = Array.isArray(fields.tags) ? fields.tags : [];
  if (isList && tags.length > 0) return { ...fields, tags: [...new Set([...own, ...tags])] };
  if (tags !== undefined && !isList) leave({ field: "tags", value: tags, line: 1 });
  return fields;
}
