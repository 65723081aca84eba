import { parseFrontMatter } from "./parse-front-matter.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { plainText } from "./plain-text.ts";

/** What a page says of itself to those who list it. */
export type PageHead = {
  /** The title of its front matter, else its H1, as plain text; absent where it has neither. */
  readonly title?: string;
  /** Its place in the navigation, a whole number from 1. */
  readonly position: number;
};

/**
 * The head of a page, whoever wrote it; `undefined` where its front matter can't be read or gives
 * no position, without which a page has no place among the papers.
 * @example parsePageHead("---\nsidebar_position: 7\n---\n\n# A *b*\n") // { title: "A b", position: 7 }
 */
export function parsePageHead(page: string): PageHead | undefined {
  const parsed = parsePage(page);
  const { sidebar_position: position, title } = parsed?.frontMatter ?? {};
  if (typeof position !== "number" || !Number.isSafeInteger(position) || position < 1) {
    return undefined;
  }
  if (typeof title === "string") return { title, position };
  const heading = /^# .*$/m.exec(parsed?.content ?? "")?.[0];
  if (heading === undefined) return { position };
  const tree = parseMarkdown(heading);
  return { title: tree === undefined ? heading.slice(2) : plainText(tree), position };
}

function parsePage(page: string): ReturnType<typeof parseFrontMatter> | undefined {
  try {
    return parseFrontMatter(page);
  } catch {
    return undefined;
  }
}
