import matter from "gray-matter";

/** A page taken apart: its front matter as data, and what follows it. */
export type ParsedPage = {
  readonly frontMatter: Record<string, unknown>;
  readonly content: string;
};

/** gray-matter would run what stands under `---js`. */
const refusal = {
  parse(): never {
    throw new Error("Front matter has to be YAML; JavaScript in it is not run.");
  },
};

/**
 * The front matter of a page, read as data and never as code.
 * @throws where it is broken, or marked as JavaScript
 * @example parseFrontMatter("---\nsidebar_position: 69\n---\n# A\n").frontMatter // { sidebar_position: 69 }
 */
export function parseFrontMatter(page: string): ParsedPage {
  const engines = { javascript: refusal, js: refusal };
  const { data, content } = matter(page, { engines });
  return { frontMatter: data, content };
}
