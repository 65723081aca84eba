import { splitPaperName } from "../../../src/remark/paper-name.ts";
import type { Locale } from "../../lib/locale.ts";
import type { PaperLink } from "../../lib/navigation/page-link.ts";
import { statusNames } from "../../lib/navigation/paper-status.ts";
import { escapeAsReact } from "../template/pattern.ts";

/**
 * The HTML of a paper's name in a link, as the component `PaperName` has it.
 * @example printName({ title: "文獻 7：Sleep", language: "en" }, "zh-Hant") // '文獻 7：<span lang="en">Sleep</span>'
 */
export function printName(
  { title, language, status }: Omit<PaperLink, "permalink">,
  locale: Locale,
): string {
  const name = splitPaperName(title);
  const mark = status
    ? `<strong class="status-mark" data-status="${status}">${statusNames[status][locale]}</strong>`
    : "";
  const words = `<span lang="${escapeAsReact(language)}">${escapeAsReact(name.title)}</span>`;
  return escapeAsReact(name.number) + mark + words;
}
