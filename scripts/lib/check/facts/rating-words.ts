import type { Level } from "../../record/schema/paper-record.ts";

const levels: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...["高", "高等", "high"].map((word) => [word, "high"] as const),
  ...["中", "中等", "medium", "moderate"].map((word) => [word, "medium"] as const),
  ...["低", "低等", "low"].map((word) => [word, "low"] as const),
]);

const otherRatings = new Set([
  ..."很高 極高 非常高 較高 偏高 中高 中偏高 中低 中偏低 一般 普通 較低 偏低 很低 極低 非常低 優 優良 良 良好 佳 可 尚可 差".split(
    " ",
  ),
  ...["very high", "medium-high", "medium high", "medium-low", "medium low", "very low", "middle"],
  ...["excellent", "very good", "good", "fair", "average", "poor", "strong", "weak", "mid"],
]);

/** Whether the whole text is a word of rating: 高, 中等, high, moderate and the like. */
export function isRatingWord(text: string): boolean {
  const word = foldRating(text);
  return levels.has(word) || otherRatings.has(word);
}

/**
 * The level that a rating word plainly names; `undefined` for finer ones (很高) and for any other text.
 * @example parseLevel("中等") // "medium"
 */
export function parseLevel(text: string): Level | undefined {
  return levels.get(foldRating(text));
}

function foldRating(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[.。!]$/, "");
}
