import type { Folding } from "./folding.ts";
import { splitWords } from "./split-words.ts";

/**
 * The query with its mistyped words put right, all else as typed; `undefined` where none was.
 * @param corrections by the word as typed, folded
 */
export function showCorrection(
  query: string,
  corrections: ReadonlyMap<string, string>,
  folding: Folding,
): string | undefined {
  if (corrections.size === 0) return undefined;
  const { text, offsets } = folding.foldWithOffsets(query);
  let shown = "";
  let copied = 0;
  for (const { text: word, start, end } of splitWords(text)) {
    const right = corrections.get(word);
    if (right === undefined) continue;
    shown += query.slice(copied, offsets[start]) + right;
    copied = offsets[end] ?? query.length;
  }
  return shown + query.slice(copied);
}
