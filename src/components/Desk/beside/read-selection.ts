import type { Passage } from "../../../../scripts/lib/desk/passage.ts";

/** What is selected of one section of the abstract; as long as nothing is, the place where the caret is. */
type Selected = Passage & { readonly section: number };

/** The attribute that holds which section of the abstract an element shows. */
export const sectionAttribute = "data-section";

/**
 * What is selected of the abstract's sections, in each that the selection reaches. The range is read, not the
 * selection's text, which has labels in it and is empty where a section is folded.
 */
export function readSelection(pane: Element, selection: Selection | null): readonly Selected[] {
  if (selection === null || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return listSections(pane).flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const section = Number(element.getAttribute(sectionAttribute));
    const start = countBefore(element, range.startContainer, range.startOffset, "start");
    const end = countBefore(element, range.endContainer, range.endOffset, "end");
    return [{ section, start, end }];
  });
}

/** Selects a passage of a section, and brings it into sight. */
export function selectPassage(pane: Element, { section, start, end }: Selected): void {
  const element = listSections(pane)[section];
  const text = element?.firstChild;
  if (!text) return;
  document.getSelection()?.setBaseAndExtent(text, start, text, end);
  element.scrollIntoView({ block: "nearest" });
}

function listSections(pane: Element): readonly Element[] {
  return [...pane.querySelectorAll(`[${sectionAttribute}]`)];
}

/** How much of an element's text stands before a point; all of it or nothing for a point outside of it. */
function countBefore(element: Element, node: Node, offset: number, side: "start" | "end"): number {
  if (!element.contains(node)) return side === "start" ? 0 : (element.textContent ?? "").length;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(node, offset);
  return before.cloneContents().textContent?.length ?? 0;
}
