import { toString as plainText } from "mdast-util-to-string";
import { parseMarkdown } from "../../../scripts/lib/page/parse-markdown.ts";
import { parsePage } from "./read-page.ts";

/**
 * What a generated page is called in navigation: the title of its front matter, else its H1.
 * `undefined` where it has neither.
 */
export function readPageTitle(text: string): string | undefined {
  const { title, markdown } = parsePage(text);
  if (title !== undefined) return title;
  const heading = /^# .*$/m.exec(markdown)?.[0];
  return heading === undefined ? undefined : plainText(parseMarkdown(heading));
}
