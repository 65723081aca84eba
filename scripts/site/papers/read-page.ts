import * as z from "zod";
import { readTitles } from "../../lib/card/read-facts.ts";
import { words } from "../../lib/card/words.ts";
import type { Locale } from "../../lib/locale.ts";
import { parseFrontMatter } from "../../lib/page/parse-front-matter.ts";
import type { PaperRecord } from "../../lib/record/schema.ts";

/** A generated page taken apart. */
type PageSource = {
  readonly description: string;
  /** The Markdown below the front matter. */
  readonly markdown: string;
};

const frontMatterSchema = z.object({
  sidebar_position: z.number(),
  title: z.string().optional(),
  description: z.string().optional(),
});

/** The parts of a generated page; throws where its front matter isn't that of one. */
export function parsePage(text: string): PageSource {
  const { frontMatter, content: markdown } = parseFrontMatter(text);
  const { description } = frontMatterSchema.parse(frontMatter);
  return { description: description ?? describePaper(markdown) ?? "", markdown };
}

const headerLine = /^\*\*(?<label>[^*\n]+)\*\*: (?<value>[^\n]*)$/m;

/**
 * The description of a paper's page whose front matter has none: its first header line, which in
 * such a page stands in the source as it reads. `undefined` where there is no such line.
 * @example describePaper("# A\n\n**English Title**: Sleep: a trial\n") // "English Title: Sleep: a trial"
 */
export function describePaper(markdown: string): string | undefined {
  const { label, value } = headerLine.exec(markdown)?.groups ?? {};
  return label === undefined ? undefined : `${label}: ${value}`;
}

/**
 * The description of a paper without an English title, whose first header line says nothing of it:
 * the title that it has. `undefined` where the paper has an English one.
 * @example describeByTitle({ title: "睡眠" }, "en") // "Chinese Title: 睡眠"
 */
export function describeByTitle(
  record: Pick<PaperRecord, "title" | "language">,
  locale: Locale,
): string | undefined {
  const { labels } = words[locale];
  const { en, zh, original } = readTitles(record, locale);
  if (en !== undefined) return undefined;
  const [label, title] =
    zh === undefined ? [labels.titleOriginal, original?.text] : [labels.titleZh, zh];
  return title && `${label}: ${title.replace(/\r\n?/g, "\n")}`;
}
