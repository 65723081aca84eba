import { once } from "../../once.ts";
import { listRemainders } from "../figures/derived-figures.ts";
import type { Figure } from "../figures/figure.ts";
import { buildFigureIndex, type FigureIndex } from "../figures/figure-index.ts";
import { readWords, type WordsOfText } from "../names/words-of-text.ts";

/** What the statements of a record can be held against. */
export type Evidence = {
  /** The abstract in each language, white space folded, with labels and without; none where the record has no abstract. */
  readonly abstracts: readonly string[];
  /** The figures of abstract and titles; absent where neither the abstract nor its figures are known. */
  readonly figures?: SourceFigures;
};

/** The figures of a source, and what follows from two of them: read when they are first asked for, for a claim may have none. */
export type SourceFigures = {
  readonly index: () => FigureIndex;
  readonly remainders: () => ReadonlySet<number>;
  /** The words of the abstract, where it is there itself, and of the titles. */
  readonly words?: () => WordsOfText;
};

/**
 * Figures of a source, made ready to be asked.
 * @param readFigures what reads them
 * @param words text whose words are the source's, where it is known
 */
export function buildSourceFigures(
  readFigures: () => readonly Figure[],
  words?: string,
): SourceFigures {
  const figures = once(readFigures);
  return {
    index: once(() => buildFigureIndex(figures())),
    remainders: once(() => listRemainders(figures())),
    ...(words !== undefined && { words: once(() => readWords(words)) }),
  };
}
