import { splitPaperName } from "../../../src/remark/paper-name.ts";
import { escapeHtml } from "../template/pattern.ts";

/**
 * The HTML of a paper's heading in a link, its title marked with its language, as the component
 * `PaperName` has it.
 * @example printName("文獻 7：Sleep") // '文獻 7：<span lang="en">Sleep</span>'
 */
export function printName(heading: string): string {
  const { number, title, language } = splitPaperName(heading);
  if (number === "") return escapeHtml(heading);
  return `${escapeHtml(number)}<span lang="${language}">${escapeHtml(title)}</span>`;
}
