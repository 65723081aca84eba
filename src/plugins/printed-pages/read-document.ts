import type { CollectionData } from "../collections/content.ts";
import { readCollection } from "../collections/read-collection.ts";
import type { PaperData } from "../papers/content.ts";
import { readPaper } from "../papers/read-paper.ts";
import type { PrintedPage } from "./content.ts";
import { readPageData } from "./page-data.ts";

/** What the printed page `page` shows; `undefined` for any other page. */
export function readDocument(page: Document): PrintedPage | undefined {
  const data = readPageData(page);
  if (!isPageData(data)) return undefined;
  return data.kind === "paper" ? readPaper(page, data) : readCollection(page, data);
}

function isPageData(value: unknown): value is PaperData | CollectionData {
  return typeof value === "object" && value !== null && "kind" in value;
}
