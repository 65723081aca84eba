import { plainText } from "../../page/tree.ts";
import { listTexts, presentValues } from "../../record/json/json-value.ts";
import { scriptLocale } from "../../record/schema/localized-text.ts";
import { parseDoi } from "../../record/values/doi.ts";
import { parsePmcid } from "../../record/values/pmcid.ts";
import { parsePmid } from "../../record/values/pmid.ts";
import type { PageFields } from "./join-fields.ts";
import { foldWords } from "./known-words.ts";
import type { PageContext } from "./page-context.ts";
import type { PageTree } from "./page-tree.ts";

/** What Docusaurus is told by front matter, and no reader is. */
const settings: ReadonlySet<string> = new Set([
  ...["id", "slug", "sidebar_position", "sidebar_class_name", "pagination_next", "pagination_prev"],
  ...["hide_title", "hide_table_of_contents", "toc_min_heading_level", "toc_max_heading_level"],
  ...["displayed_sidebar", "custom_edit_url", "draft", "unlisted", "parse_number_prefixes"],
]);

/** What the front matter says of the paper: its identifiers, where they are some. */
export function readIdentifiers({ pmid, doi, pmcid }: PageTree["frontMatter"]): PageFields {
  return presentValues({
    pmid: parsePmid(String(pmid ?? "")),
    doi: parseDoi(String(doi ?? "")),
    pmcid: parsePmcid(String(pmcid ?? "")),
  });
}

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
  const said = foldWords(tree.blocks.map(plainText).join(" "));
  for (const [field, value] of Object.entries(rest)) {
    const isSaid = listTexts(value).every(({ text }) => said.includes(foldWords(text)));
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
