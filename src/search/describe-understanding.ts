import type { Evaluation } from "./evaluate-query.ts";
import type { Folding } from "./folding.ts";
import type { Understanding } from "./search.ts";
import { showCorrection } from "./show-correction.ts";

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
