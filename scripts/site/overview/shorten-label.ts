const graphemes = new Intl.Segmenter();

/** A character that is as wide as it is high. */
const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff00-\uff60]/u;

/** The width of any other on average, in em. */
const narrow = 0.56;

/** Code units that a character may have on average before the label is cut for its length. */
const longestCharacter = 8;

/**
 * A text cut to a width, with an ellipsis where something is missing. What a reader takes for one
 * character is never cut in two.
 * @param width in em, the width of a Han character
 * @example shortenLabel("門診、急診、住院", 5) // "門診、急…"
 */
export function shortenLabel(text: string, width: number): string {
  const limit = longestCharacter * width;
  let used = 0;
  let fitting = "";
  for (const { segment } of graphemes.segment(text.slice(0, limit))) {
    used += square.test(segment) ? 1 : narrow;
    if (used > width) return `${fitting}…`;
    if (used <= width - 1) fitting += segment;
  }
  return text.length > limit ? `${fitting}…` : text;
}
