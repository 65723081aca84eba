import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Locale } from "../locale.ts";
import { nameAnchors } from "./name-anchors.ts";
import { splitSections } from "./page-sections.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";

/** The anchors of a paper's page, front matter and all, as the site gives them to its headings. */
export function listAnchors(page: string, locale: Locale): ReadonlySet<string> {
  const { children } = fromMarkdown(parseFrontMatter(page).content, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return new Set(nameAnchors(splitSections(children, locale), locale).values());
}
