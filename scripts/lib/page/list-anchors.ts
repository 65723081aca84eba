import type { Locale } from "../locale.ts";
import { nameAnchors } from "./name-anchors.ts";
import { splitSections } from "./page-sections.ts";
import { parseFrontMatter } from "./parse-front-matter.ts";
import { parsePageBody } from "./parse-page-body.ts";

/** The anchors of a paper's page, front matter and all, as the site gives them to its headings. */
export function listAnchors(page: string, locale: Locale): ReadonlySet<string> {
  const { children } = parsePageBody(parseFrontMatter(page).content);
  return new Set(nameAnchors(splitSections(children, locale), locale).values());
}
