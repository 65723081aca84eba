import type { Figure } from "../figures/figure.ts";
import { buildFigureIndex, findMatch } from "../figures/figure-index.ts";
import type { Difference, DifferenceKind } from "./difference.ts";
import { type FiguresOfText, wordsOf } from "./figures-of-text.ts";
import { isShareStretched } from "./is-share-stretched.ts";

/** A figure that the other text hasn't quite, and the one that it has instead. */
type Unmatched = {
  readonly kind: DifferenceKind;
  readonly figure: Figure;
  readonly other?: Figure;
};

/**
 * Where the numbers of two languages differ: one that the other text doesn't have, has with another unit or means the
 * other side of. A count in words is a `count` where the other text has no strange number, for languages leave these
 * out; where as many are strange to either, each is taken for what the other should be.
 */
export function compareNumbers(english: FiguresOfText, chinese: FiguresOfText): Difference[] {
  const ofEnglish = findUnmatched(english, chinese);
  const ofChinese = findUnmatched(chinese, english);
  const met = new Set(ofEnglish.map(({ other }) => other));
  const [own, others] = [ofEnglish, ofChinese].map((list) => list.filter(({ other }) => !other));
  const areBoth = own?.length !== 0 && others?.length !== 0;
  const arePairs = own !== undefined && own.length === others?.length;
  const numbers = arePairs
    ? own.map(({ figure }, index) => describe("number", figure, others[index]?.figure))
    : [
        ...(own ?? []).map(({ kind, figure }) => describe(areBoth ? "number" : kind, figure)),
        ...(others ?? []).map(({ kind, figure }) =>
          describe(areBoth ? "number" : kind, undefined, figure),
        ),
      ];
  const conflicts = [
    ...ofEnglish.map(({ kind, figure, other }) => other && describe(kind, figure, other)),
    ...ofChinese.map(
      ({ kind, figure, other }) => other && !met.has(figure) && describe(kind, other, figure),
    ),
  ];
  return [...numbers, ...conflicts.filter((each) => each !== undefined && each !== false)];

  function describe(kind: DifferenceKind, left?: Figure, right?: Figure): Difference {
    return {
      kind,
      ...(left && { english: wordsOf(english, left) }),
      ...(right && { chinese: wordsOf(chinese, right) }),
    };
  }
}

/** Numbers that the other text should have and hasn't quite. */
function findUnmatched(text: FiguresOfText, another: FiguresOfText): Unmatched[] {
  const index = buildFigureIndex(another.figures);
  return text.figures
    .filter(({ kind }) => kind !== "loose" && kind !== "name")
    .flatMap((figure): Unmatched[] => {
      const { agreement, other } = findMatch(figure, index);
      if (other && isShareStretched(figure, text, other, another))
        return [{ kind: "count", figure }];
      if (agreement === "same") {
        return isSignLeftOut(figure) && !another.figures.some(isSignLeftOut)
          ? [{ kind: "percent sign", figure, ...(other && { other }) }]
          : [];
      }
      const missing = figure.kind === "word" ? "count" : "number";
      return [
        { kind: agreement === "nothing" ? missing : agreement, figure, ...(other && { other }) },
      ];
    });
}

/** Whether a percent sign is left to the next number. */
function isSignLeftOut(figure: Figure): boolean {
  return figure.kind !== "name" && figure.unit === "%" && figure.unitOfNext !== undefined;
}
