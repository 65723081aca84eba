import * as z from "zod";
import { parseFrontMatter } from "../../lib/page/parse-front-matter.ts";
import { describePaper } from "./describe-paper.ts";

/** A generated page taken apart. */
export type PageSource = {
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
