import type { CollectionContents, CollectionData } from "../../scripts/site/collections/content.ts";
import { readRows } from "../components/PaperTable/read-rows.ts";

/** The collection whose printed page `page` is: its papers are read from the table that is there. */
export function readCollection(page: Document, data: CollectionData): CollectionContents {
  return { ...data, rows: readRows(page, data.name) };
}
