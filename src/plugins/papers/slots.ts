import { type PaperContents, templatePath } from "./content.ts";

/** Words that stand in the template for what each paper puts there. No page has them otherwise. */
const mark = "slot-7d1-";

/** The word that stands for a slot. */
export function slotWord(slot: string): string {
  return `${mark}${slot}-`;
}

/** Whether a text still has the word of a slot. */
export function hasSlotWord(text: string): boolean {
  return text.includes(mark);
}

/** The address that stands for the one a paper puts in a slot; the papers' route matches it. */
export function slotAddress(baseUrl: string, slot: string): string {
  return `${baseUrl}papers/${slotWord(slot)}/`;
}

/** The address that stands for where a record is edited. */
export const editSlotAddress = `https://${slotWord("edit")}/`;

const cards = ["core", "paraphrase", "qa", "exceptions"] as const;

/**
 * The paper that Docusaurus renders as the template: every value is the word of a slot. Addresses
 * are such as the papers' route matches, so that the check of links lets them pass.
 */
export function templateContents(baseUrl: string): PaperContents {
  const link = (slot: string) => ({
    title: slotWord(`${slot}Title`),
    permalink: slotAddress(baseUrl, slot),
  });
  const own = { title: slotWord("title"), permalink: `${baseUrl}${templatePath}` };
  return {
    ...own,
    description: slotWord("description"),
    editUrl: editSlotAddress,
    collection: link("collection"),
    range: slotWord("range"),
    previous: link("previous"),
    next: link("next"),
    html: slotWord("body"),
    toc: [
      ...cards.map((id) => ({ id, value: id, level: 2 })),
      { id: slotWord("anchor"), value: slotWord("heading"), level: 2 },
    ],
    sidebar: [own, link("item")],
  };
}
