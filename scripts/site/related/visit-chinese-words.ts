import type { VisitTerm } from "../../../src/search/list-terms.ts";
import type { Word } from "../../../src/search/split-words.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** What is looked at as one piece: of ten thousands of characters the segmenter takes seconds. */
const longestPiece = 1000;

/** Characters that end a word which the segmenter doesn't know, and begin none. */
const endings: ReadonlySet<string> = new Set("癌炎症病瘤率法学药素术仪科性化");

/** Characters between words. */
const particles: ReadonlySet<string> = new Set("的了与和之于以及在为是对等其从由将被把而或中");

/**
 * The words of a run of folded Chinese, each where it stands: those that the segmenter knows, such
 * with an ending after them, and pairs of characters that it leaves alone. No term cuts a known word.
 * @example visitChineseWords(…"前列腺癌筛检") // 前列腺, 前列腺癌, 筛检; never 腺癌
 */
export function visitChineseWords({ text, start }: Word, visit: VisitTerm): void {
  for (let offset = 0; offset < text.length; offset += longestPiece) {
    visitPiece(text.slice(offset, offset + longestPiece), start + offset, visit);
  }
}

/** Whether a stretch of a folded text begins and ends where words do. */
export function isOfWholeWords(folded: string, start: number, end: number): boolean {
  const near = Math.max(0, start - longestPiece / 2);
  const segments = segmenter.segment(folded.slice(near, near + longestPiece));
  const isEdge = (place: number) =>
    (segments.containing(place - near)?.index ?? place - near) === place - near;
  return isEdge(start) && isEdge(end);
}

function visitPiece(text: string, start: number, visit: VisitTerm): void {
  let before = "";
  for (const { segment, index } of segmenter.segment(text)) {
    const place = start + index;
    if (segment.length > 1) visit(segment, place, place + segment.length);
    else if (isJoined(before, segment))
      visit(before + segment, place - before.length, place + segment.length);
    before = particles.has(segment) ? "" : segment;
  }
}

/** Whether a character belongs to what stands before it. */
function isJoined(before: string, character: string): boolean {
  if (before === "" || particles.has(character)) return false;
  return endings.has(character) || (before.length === 1 && !endings.has(before));
}
