import { readPageData } from "../../scripts/lib/navigation/page-data.ts";
import type { CollectionData } from "../../scripts/site/collections/content.ts";
import type { PaperData } from "../../scripts/site/papers/content.ts";
import type { PrintedPage } from "./content.ts";
import { readCollection } from "./read-collection.ts";
import { readPaper } from "./read-paper.ts";

/** What the printed page `page` shows; `undefined` for any other page. */
export function readDocument(page: Document): PrintedPage | undefined {
  const data = readPageData(page);
  if (!isPageData(data)) return undefined;
  return data.kind === "paper" ? readPaper(page, data) : readCollection(page, data);
}

function isPageData(value: unknown): value is PaperData | CollectionData {
  return typeof value === "object" && value !== null && "kind" in value;
}
