import type { Properties } from "hast";
import type { PhrasingContent } from "mdast";
import { markup, text } from "./markup.ts";

/**
 * The same content with the beginning of its text that `pattern` matches in a `span` of its own;
 * unchanged where the content doesn't start with text or the text doesn't match.
 * No character is added or lost.
 */
export function splitPrefix(
  children: readonly PhrasingContent[],
  pattern: RegExp,
  properties: Properties,
): PhrasingContent[] {
  const [first, ...rest] = children;
  if (first?.type !== "text") return [...children];
  const prefix = pattern.exec(first.value)?.[0];
  if (!prefix || !first.value.startsWith(prefix)) return [...children];
  return [
    markup("span", properties, [text(prefix)]),
    text(first.value.slice(prefix.length)),
    ...rest,
  ];
}
