import * as z from "zod";
import { parseFrontMatter } from "../../lib/page/front-matter.ts";

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
