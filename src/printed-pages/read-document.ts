import { type PageLink, readPageData } from "../../scripts/lib/navigation/page-link.ts";
import { paperStatuses } from "../../scripts/lib/navigation/paper-status.ts";
import type { CollectionContents, CollectionData } from "../../scripts/site/collections/content.ts";
import type { PaperContents, PaperData } from "../../scripts/site/papers/content.ts";
import type { RelatedPaper } from "../../scripts/site/related/content.ts";
import { readRows } from "../components/PaperTable/read-rows.ts";
import type { PrintedPage } from "./page-store.ts";

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
    toc: links(page, ".table-of-contents a").map((link) => ({
      id: (link.getAttribute("href") ?? "").slice(1),
      value: link.innerHTML,
      level: 2,
    })),
    sidebar: links(page, ".theme-doc-sidebar-menu li > a").map(readItem),
    related: [...page.querySelectorAll(".related-papers li")].map(readRelated),
    correctionUrl: page.querySelector(".suggest-correction")?.getAttribute("href") ?? "",
  };
}

function readRelated(item: Element): RelatedPaper {
  const link = item.querySelector("a");
  const reason = item.querySelector("p");
  const shared = reason?.querySelector("span");
  const name = item.querySelector("[data-status]")?.getAttribute("data-status");
  const status = paperStatuses.find((known) => known === name);
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

/** A paper of the sidebar: its title and where it is. */
function readItem(link: Element): PageLink {
  return { title: link.textContent ?? "", permalink: link.getAttribute("href") ?? "" };
}

function links(page: Document, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)];
}
