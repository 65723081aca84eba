import type { PaperStatus } from "./paper-status.ts";

/** A page by its title and its address, base path included. */
export type PageLink = { readonly title: string; readonly permalink: string };

/** A paper by its name: number and title, with the language of the title and what must be known of it first. */
export type PaperLink = PageLink & {
  readonly language: string;
  readonly status?: PaperStatus;
};

/** The link of whatever has one, and nothing else of it. */
export function linkTo({ title, permalink, language, status }: PaperLink): PaperLink {
  return { title, permalink, language, ...(status && { status }) };
}

/** Id of the element that holds what a printed page says of itself as JSON. */
const elementId = "page-data";

/** The JSON block of a page; it stands outside of what React renders. */
export function renderPageData(data: object): string {
  return `<script type="application/json" id="${elementId}">${renderJson(data)}</script>`;
}

/** Data as JSON in which nothing ends the element that it stands in. */
export function renderJson(data: object): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** What a page's JSON block says; `null` for a page without one. */
export function readPageData(page: Document): unknown {
  return JSON.parse(page.getElementById(elementId)?.textContent ?? "null");
}
