import { readComparator } from "./figures/comparators.ts";
import type { Figure, Reader } from "./figures/figure.ts";
import { foldText } from "./figures/fold-text.ts";
import { readChineseNumber } from "./figures/read-chinese-number.ts";
import { readDigits } from "./figures/read-digits.ts";
import { readEnglishNumber } from "./figures/read-english-number.ts";
import { readName } from "./figures/read-name.ts";
import { shareUnits } from "./figures/share-units.ts";

const beginning =
  /[0-9]|\.(?=\d)|[A-Za-zΑ-Ωα-ω]{1,40}|[零一二兩三四五六七八九十百千萬億廿半過逾大近雙]/g;

/**
 * The numbers and the names with digits of a text in either language, in the order of their places. What is hardly a
 * statement of number (one, 第二, 兩者, the digits of a name) is there as `loose`. Every reader looks a bounded way
 * ahead and back, so the time is in proportion to the text.
 * @example parseFigures("AUC above 0.978 in 五成") // 0.978 (above) and 0.5 (a part), with the 5 and 10 of 五成 loose
 */
export function parseFigures(text: string): Figure[] {
  const folded = foldText(text);
  const figures: Figure[] = [];
  beginning.lastIndex = 0;
  for (let found = beginning.exec(folded); found; found = beginning.exec(folded)) {
    const reading = listReaders(found[0])
      .map((read) => read(folded, found.index))
      .find((each) => each !== undefined);
    if (reading === undefined) continue;
    figures.push(...reading.figures.map((figure) => withSide(figure, folded)));
    beginning.lastIndex = Math.max(reading.end, found.index + 1);
  }
  return shareUnits(figures, folded);
}

/** A share in words with the side of it that is meant: more than half. */
function withSide(figure: Figure, text: string): Figure {
  if (figure.kind !== "part" || figure.comparator) return figure;
  const comparator = readComparator(text, figure.start, figure.end);
  return comparator ? { ...figure, comparator } : figure;
}

function listReaders(beginning: string): readonly Reader[] {
  if (/[A-Za-zΑ-ω]/.test(beginning)) return [readName, readEnglishNumber];
  return /[0-9.]/.test(beginning) ? [readDigits] : [readChineseNumber];
}
