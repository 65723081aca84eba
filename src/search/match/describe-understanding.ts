import type { Understanding } from "../query/search-engine.ts";
import type { Folding } from "../words/folding.ts";
import { splitWords } from "../words/split-words.ts";
import type { Evaluation } from "./evaluate-query.ts";

/** What a search did otherwise than as typed. */
export function describeUnderstanding(
  query: string,
  {
    replacements,
    synonyms,
    characters,
    isText,
  }: Pick<Evaluation, "replacements" | "synonyms" | "characters"> & Pick<Understanding, "isText">,
  folding: Folding,
): Understanding {
  const errors = replacements.filter(({ isBeginning }) => !isBeginning);
  const corrections = new Map(errors.map(({ word, others }) => [word, others[0] ?? word]));
  const corrected = showCorrection(query, corrections, folding);
  const widened = replacements.flatMap(({ word, others, isBeginning }) => {
    const further = isBeginning ? others : others.slice(1);
    return further.length > 0 ? [{ word, others: further }] : [];
  });
  return { ...(corrected !== undefined && { corrected }), widened, synonyms, characters, isText };
}

/**
 * The query with its mistyped words put right, all else as typed; `undefined` where none was.
 * @param corrections by the word as typed, folded
 */
function showCorrection(
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
