import { sectionAttribute } from "./read-selection.ts";

const name = "desk-passage";

/**
 * Marks a passage in the abstract as long as it is looked at, without changing the page, and brings it into sight;
 * nothing where the abstract doesn't have it or the browser can't.
 * @returns what takes the mark away
 * @see https://www.w3.org/TR/css-highlight-api-1/
 */
export function markPassage(passage: string | undefined): () => void {
  const range = passage !== undefined && "highlights" in CSS ? findPassage(passage) : undefined;
  if (range === undefined) return () => {};
  CSS.highlights.set(name, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  return () => CSS.highlights.delete(name);
}

function findPassage(passage: string): Range | undefined {
  for (const { firstChild } of document.querySelectorAll(`[${sectionAttribute}]`)) {
    const start = firstChild?.textContent?.indexOf(passage) ?? -1;
    if (!firstChild || start < 0) continue;
    const range = document.createRange();
    range.setStart(firstChild, start);
    range.setEnd(firstChild, start + passage.length);
    return range;
  }
  return undefined;
}
