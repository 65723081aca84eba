/** A passage of the abstract that is selected, in one of its sections. */
export type SelectedPassage = { readonly section: number; readonly text: string };

/** The attribute that holds which section of the abstract an element shows. */
export const sectionAttribute = "data-section";

/**
 * What is selected of the abstract's sections, exactly as it stands in each: of a selection over two sections there are
 * two passages. The range is read, not the selection's text, which has labels in it and is empty where a section is
 * folded.
 * @param sources the text of each section
 */
export function readSelection(
  pane: Element,
  selection: Selection | null,
  sources: readonly string[],
): readonly SelectedPassage[] {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  return [...pane.querySelectorAll(`[${sectionAttribute}]`)].flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const section = Number(element.getAttribute(sectionAttribute));
    const start = countBefore(element, range.startContainer, range.startOffset, "start");
    const end = countBefore(element, range.endContainer, range.endOffset, "end");
    const text = (sources[section] ?? "").slice(start, end).trim();
    return text === "" ? [] : [{ section, text }];
  });
}

/** How much of an element's text stands before a point; all of it or nothing for a point outside of it. */
function countBefore(element: Element, node: Node, offset: number, side: "start" | "end"): number {
  if (!element.contains(node)) return side === "start" ? 0 : (element.textContent ?? "").length;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.cloneContents().textContent?.length ?? 0;
}
