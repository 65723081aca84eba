import { formatCount } from "../../lib/format-count.ts";
import type { LanguageText } from "../../lib/record/schema/localized-text.ts";

import { type Drawing, letterSize, Plot, textLength } from "./render-svg.ts";

/** A label and how many papers have it. */
export type RankedLabel = { readonly label: LanguageText; readonly count: number };

const width = 330;
const rowHeight = 36;

/** Papers that fill the width at least: one alone is not much. */
const fewest = 4;

/**
 * A bar for each label, from top to bottom. The label stands above its bar, so that a long one has
 * the whole width, and is cut where it has not; the number stands at the right.
 */
export function drawBars(rows: readonly RankedLabel[]): Drawing {
  const longest = Math.max(0, ...rows.map(({ count }) => textLength(formatCount(count))));
  const room = (width - longest) / letterSize - 1;
  const bars = rows.map(({ label, count }, y) => ({
    y,
    count,
    shown: formatCount(count),
    label: shortenLabel(label.text, room),
  }));
  const text = { y: "y", dy: -6, fill: "currentColor" };
  return {
    width,
    height: rows.length * rowHeight,
    margin: 0,
    x: { domain: [0, Math.max(fewest, ...rows.map(({ count }) => count))] },
    y: { type: "band", domain: bars.map(({ y }) => y), padding: 0 },
    marks: [
      Plot.barX(bars, { x: "count", y: "y", insetTop: 24, insetBottom: 6, fill: "var(--accent)" }),
      Plot.text(bars, { ...text, text: "label", frameAnchor: "left" }),
      Plot.text(bars, { ...text, text: "shown", frameAnchor: "right" }),
    ],
  };
}

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
