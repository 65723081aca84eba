import type { PageLink, PaperContents, PaperData } from "./content.ts";
import { dataElementId } from "./content.ts";

/**
 * The paper whose printed page `page` is: its data from the JSON block, everything else from the
 * HTML that is there, so that nothing is shipped twice. `undefined` for any other page.
 */
export function readDocument(page: Document): PaperContents | undefined {
  const data: unknown = JSON.parse(page.getElementById(dataElementId)?.textContent ?? "null");
  const body = page.querySelector(".theme-doc-markdown");
  if (!isPaperData(data) || body === null) return undefined;
  return {
    ...data,
    html: body.innerHTML,
    toc: links(page, ".table-of-contents a").map((link) => ({
      id: (link.getAttribute("href") ?? "").slice(1),
      value: link.innerHTML,
      level: 2,
    })),
    sidebar: links(page, ".theme-doc-sidebar-menu .menu__list a").map(readItem),
  };
}

/** A paper of the sidebar: its title and where it is. */
function readItem(link: Element): PageLink {
  return { title: link.textContent ?? "", permalink: link.getAttribute("href") ?? "" };
}

function links(page: Document, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)];
}

function isPaperData(value: unknown): value is PaperData {
  return typeof value === "object" && value !== null && "permalink" in value;
}
