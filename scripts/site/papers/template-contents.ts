import type { PaperLink } from "../../lib/navigation/page-link.ts";
import { paperStatuses } from "../../lib/navigation/paper-status.ts";
import type { RelatedPaper } from "../related/content.ts";
import { markupWord, slotAddress, slotLink, slotWord } from "../template/slots.ts";
import { type PaperContents, templatePath } from "./content.ts";

/** The address that stands for where a record is edited. */
export const editSlotAddress = `https://${slotWord("edit")}/`;

/**
 * What the headings of papers begin with in the template, so that they fall into number and title
 * there as they do in a page.
 */
const templateNumber = "Paper 7100001: ";

/** The text of a heading in the template, number and title. */
export function headingWord(slot: string): string {
  return templateNumber + slotWord(slot);
}

/** The name of a paper in the template, where every title is English and no paper has a status. */
export function templateName(slot: string): Pick<PaperLink, "title" | "language"> {
  return { title: headingWord(slot), language: "en" };
}

/** The address that stands for where an issue on the paper is opened. */
export const correctionSlotAddress = `https://${slotWord("correction")}/`;

/** The related papers of the template in their order: one without a status, and one of each. */
export const relatedForms = ["sound", ...paperStatuses] as const;
export type RelatedForm = (typeof relatedForms)[number];

/**
 * The paper that Docusaurus renders as the template: every value is the word of a slot. Addresses
 * are such as the routes of printed pages match, so that the check of links lets them pass.
 */
export function templateContents(baseUrl: string): PaperContents {
  const linkPaper = (slot: string) => ({
    ...templateName(`${slot}Title`),
    permalink: slotAddress(baseUrl, slot),
  });
  const own = { ...templateName("title"), permalink: `${baseUrl}${templatePath}` };
  return {
    ...own,
    kind: "paper",
    description: slotWord("description"),
    editUrl: editSlotAddress,
    collection: slotLink(baseUrl, "collection"),
    range: slotLink(baseUrl, "range"),
    rangeFile: slotAddress(baseUrl, "rangeFile"),
    previous: linkPaper("previous"),
    next: linkPaper("next"),
    html: markupWord("body"),
    sidebar: [own, linkPaper("item")],
    related: relatedForms.map((form) => relatedPaper(form, baseUrl)),
    correctionUrl: correctionSlotAddress,
  };
}

function relatedPaper(form: RelatedForm, baseUrl: string): RelatedPaper {
  return {
    ...slotLink(baseUrl, "related"),
    language: slotWord("relatedLanguage"),
    ...(form !== "sound" && { status: form }),
    reason: {
      label: slotWord("reasonLabel"),
      text: slotWord("reason"),
      language: slotWord("reasonLanguage"),
    },
  };
}
