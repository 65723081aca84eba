import { encodeCharacter } from "./character-reference.ts";

/** What Markdown reads as the beginning of a heading, list, rule or directive, each with its escape. */
const blockStarts: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/^[ \t]/, encodeCharacter],
  [/^#{1,6}(?=\s|$)/, (marks) => `\\${marks}`],
  [/^>/, () => "&gt;"],
  [/^[-+*](?=\s|$|-)/, (mark) => `\\${mark}`],
  [/^_/, (mark) => `\\${mark}`],
  [/^\d{1,9}[.)](?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`],
  [/^:{2,}/, (colons) => "\\:".repeat(colons.length)],
];

/** The Markdown of a beginning and how many characters of the text it stands for. */
export type BlockStart = { readonly source: string; readonly length: number };

/**
 * The beginning of a text at the start of a block, so that it begins a paragraph;
 * empty where nothing needs escaping.
 * @example escapeBlockStart("1. Oktober") // { source: "1\\.", length: 2 }
 */
export function escapeBlockStart(text: string): BlockStart {
  for (const [pattern, escapeMarks] of blockStarts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { source: escapeMarks(found), length: found.length };
  }
  return { source: "", length: 0 };
}
