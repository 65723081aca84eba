import type { PageLink } from "../../lib/navigation/page-link.ts";

/** Words that stand in a template for what each page puts there begin so; no page has them otherwise. */
const mark = "slot-7d1-";
const markupMark = `${mark}html-`;

/** Finds the words of slots, with what marks markup and with the slot's name. */
export const slotWords = /slot-7d1-(html-)?([A-Za-z]+)-/;

/** The word that stands for a text, in an element or an attribute. */
export function slotWord(slot: string): string {
  return `${mark}${slot}-`;
}

/** The word that stands for HTML of the build's own making. */
export function markupWord(slot: string): string {
  return `${markupMark}${slot}-`;
}

/** Whether a text still has the word of a slot. */
export function hasSlotWord(text: string): boolean {
  return text.includes(mark);
}

/** The address that stands for the one a page puts in a slot; a route of printed pages matches it. */
export function slotAddress(baseUrl: string, slot: string): string {
  return `${baseUrl}papers/${slotWord(slot)}/`;
}

/** A link of which title and address are slots, `<slot>Title` and `<slot>`. */
export function slotLink(baseUrl: string, slot: string): PageLink {
  return { title: slotWord(`${slot}Title`), permalink: slotAddress(baseUrl, slot) };
}

/** The words of slots that stand for whole addresses, for `parsePattern`. */
export function addressSlots(
  baseUrl: string,
  slots: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(slots.map((slot) => [slotAddress(baseUrl, slot), slot]));
}
