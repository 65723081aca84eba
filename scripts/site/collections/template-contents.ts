import type { PaperRow } from "../../lib/navigation/paper-row.ts";
import { paperStatuses } from "../../lib/navigation/paper-status.ts";
import { slotLink, slotWord } from "../template/slots.ts";
import { type CollectionContents, collectionPath, rangePath } from "./content.ts";

/** Numbers that stand in a template for those of a page. */
export const numberSlots = {
  position: 7_100_001,
  scoreValue: 7_100_002,
  first: 7_100_003,
  last: 7_100_004,
  count: 7_100_005,
} as const;

/** A date of which the first four characters, which are shown as the year, are a word of their own. */
export const yearWord = "7d1y";

/**
 * The rows of the template in their order: between them they have every form of every cell. The
 * first has all there is but a status.
 */
export const rowForms = ["full", "bare", "words", ...paperStatuses] as const;
export type RowForm = (typeof rowForms)[number];

/** The collection that Docusaurus renders as the template of collections' own pages: all that any has. */
export function ownTemplate(baseUrl: string): CollectionContents {
  const { first, last, count } = numberSlots;
  const range = { first, last };
  return {
    ...templateContents(`${baseUrl}${collectionPath}`),
    description: { text: slotWord("description"), language: slotWord("descriptionLanguage") },
    ranges: [
      { range, count },
      { range, count: 1 },
    ],
  };
}

/** The range that Docusaurus renders as the template of all ranges' pages: all that any has. */
export function rangeTemplate(baseUrl: string): CollectionContents {
  const { first, last } = numberSlots;
  return {
    ...templateContents(`${baseUrl}${rangePath}`),
    range: { first, last },
    previous: slotLink(baseUrl, "previous"),
    next: slotLink(baseUrl, "next"),
  };
}

/** What both have; every value is the word of a slot. */
function templateContents(permalink: string): CollectionContents {
  return {
    kind: "collection",
    title: slotWord("title"),
    permalink,
    name: slotWord("name"),
    label: { text: slotWord("label"), language: slotWord("labelLanguage") },
    count: numberSlots.count,
    ranges: [],
    rows: rowForms.map(templateRow),
  };
}

function templateRow(form: RowForm): PaperRow {
  const text = (slot: string) => ({ text: slotWord(slot), language: slotWord(`${slot}Language`) });
  const row: PaperRow = {
    collection: slotWord("rowCollection"),
    id: slotWord("rowId"),
    position: numberSlots.position,
    title: text("rowTitle"),
  };
  const score = { text: slotWord("score") };
  if (form === "bare") return row;
  if (form === "words") return { ...row, score };
  if (form !== "full") return { ...row, status: form };
  return {
    ...row,
    finding: text("finding"),
    published: `${yearWord}${slotWord("published")}`,
    journal: slotWord("journal"),
    score: { ...score, value: numberSlots.scoreValue },
  };
}
