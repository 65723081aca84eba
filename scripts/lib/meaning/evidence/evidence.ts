import { foldSpace } from "../../fold.ts";
import { once } from "../../once.ts";
import { listTexts } from "../../record/json/json-value.ts";
import type { Abstract } from "../../record/schema/abstract.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { readShare } from "../figures/compare-figures.ts";
import type { Figure, NumberFigure } from "../figures/figure.ts";
import { buildFigureIndex, type FigureIndex } from "../figures/figure-index.ts";
import { buildRoundingIndex, type RoundingIndex } from "../figures/rounding.ts";
import { readWords, type WordsOfText } from "../names.ts";
import { type KeptFigure, parseFigures, restoreFigures } from "../parse-figures.ts";

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
  readonly roundings: () => RoundingIndex;
  /** The words of the abstract, where it is there itself, and of the titles. */
  readonly words?: () => WordsOfText;
};

/**
 * Figures of a source, made ready to be asked.
 * @param readFigures what reads them
 * @param words text whose words are the source's, where it is known
 */
function buildSourceFigures(readFigures: () => readonly Figure[], words?: string): SourceFigures {
  const figures = once(readFigures);
  return {
    index: once(() => buildFigureIndex(figures())),
    remainders: once(() => listRemainders(figures())),
    roundings: once(() => buildRoundingIndex(figures())),
    ...(words !== undefined && { words: once(() => readWords(words)) }),
  };
}

/**
 * What the statements of a record can be held against: its abstract or, where it has none, the figures that were kept of
 * it; and its titles and year, which the abstract need not repeat.
 * @param kept the figures of the abstract, where they are known
 */
export function buildEvidence(
  { abstract, title, published }: RecordFields,
  kept?: readonly KeptFigure[],
): Evidence {
  const abstracts = abstract === undefined ? [] : listAbstractTexts(abstract);
  if (abstracts.length === 0 && kept === undefined) return { abstracts };
  const texts = [
    ...abstracts,
    ...listTexts(title).map(({ text }) => text),
    published?.slice(0, 4) ?? "",
  ];
  const readFigures = () => [...texts.flatMap(parseFigures), ...restoreFigures(kept ?? [])];
  const words = abstracts.length === 0 ? undefined : texts.join("\n");
  return { abstracts, figures: buildSourceFigures(readFigures, words) };
}

/** The abstract in each language; a labelled one with its labels and without. */
function listAbstractTexts(abstract: Abstract): string[] {
  const texts =
    typeof abstract === "string" || Array.isArray(abstract) ? [abstract] : Object.values(abstract);
  return texts.flatMap((text) => {
    if (text === undefined) return [];
    if (typeof text === "string") return [foldSpace(text)];
    const parts = text.map((part) => (typeof part === "string" ? { text: part } : part));
    const bare = parts.map((part) => part.text).join(" ");
    const labelled = parts
      .map((part) =>
        "label" in part && part.label !== undefined ? `${part.label}: ${part.text}` : part.text,
      )
      .join(" ");
    return [...new Set([foldSpace(bare), foldSpace(labelled)])];
  });
}

/** The rest of a share: 32% of 68%, 0.2 of 0.8; `undefined` for a number that is no share. */
export function buildComplement(figure: Figure): NumberFigure | undefined {
  if (figure.kind === "name" || readShare(figure) === undefined) return undefined;
  const whole = figure.unit === "%" ? 100 : 1;
  const number = Number((whole - figure.number).toPrecision(12));
  return number >= 0 ? { ...figure, number } : undefined;
}

/** The rest of every pair that a text writes as part and whole: 74 of “154 of 228”. */
function listRemainders(figures: readonly Figure[]): ReadonlySet<number> {
  const remainders = new Set<number>();
  for (const [index, ratio] of figures.entries()) {
    const [part, whole] = [figures[index - 1], figures[index + 1]];
    if (ratio.kind === "name" || ratio.unit !== "ratio") continue;
    if (part?.kind === "digits" && whole?.kind === "digits") {
      remainders.add(Math.abs(whole.number - part.number));
    }
  }
  return remainders;
}
