import { type PaperLink, readPageData } from "../../scripts/lib/navigation/page-link.ts";
import type { CollectionContents, CollectionData } from "../../scripts/site/collections/content.ts";
import type { PaperContents, PaperData } from "../../scripts/site/papers/content.ts";
import type { RelatedPaper } from "../../scripts/site/related/content.ts";
import type { PrintedPage } from "./page-store.ts";
import { readRows, readStatus } from "./read-rows.ts";

/** What the printed page `page` shows; `undefined` for any other page. */
export function readDocument(page: Document): PrintedPage | undefined {
  const data = readPageData(page);
  if (!isPageData(data)) return undefined;
  return data.kind === "paper" ? readPaper(page, data) : readCollection(page, data);
}

function isPageData(value: unknown): value is PaperData | CollectionData {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** The collection whose printed page `page` is: its papers are read from the table that is there. */
function readCollection(page: Document, data: CollectionData): CollectionContents {
  return { ...data, rows: readRows(page, data.name) };
}

/**
 * The paper whose printed page `page` is: everything but its data from the HTML that is there, so
 * that nothing is shipped twice. `undefined` where the page has no text of a paper.
 */
function readPaper(page: Document, data: PaperData): PaperContents | undefined {
  const body = page.querySelector(".theme-doc-markdown");
  if (body === null) return undefined;
  return {
    ...data,
    html: body.innerHTML,
    sidebar: [...page.querySelectorAll(".theme-doc-sidebar-menu li > a")].map(readItem),
    related: [...page.querySelectorAll(".related-papers li")].map(readRelated),
    correctionUrl: page.querySelector(".suggest-correction")?.getAttribute("href") ?? "",
  };
}

function readRelated(item: Element): RelatedPaper {
  const link = item.querySelector("a");
  const reason = item.querySelector("p");
  const shared = reason?.querySelector("span");
  const status = readStatus(item);
  return {
    title: link?.textContent ?? "",
    permalink: link?.getAttribute("href") ?? "",
    language: link?.lang ?? "",
    ...(status && { status }),
    reason: {
      label: reason?.firstChild?.textContent ?? "",
      text: shared?.textContent ?? "",
      language: shared?.lang ?? "",
    },
  };
}

/** A paper of the sidebar as `PaperName` has it. */
function readItem(link: Element): PaperLink {
  const title = link.querySelector("[lang]");
  const status = readStatus(link);
  return {
    title: (link.firstChild?.nodeValue ?? "") + (title?.textContent ?? ""),
    permalink: link.getAttribute("href") ?? "",
    language: title?.getAttribute("lang") ?? "",
    ...(status && { status }),
  };
}
