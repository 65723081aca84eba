import type { PaperContents } from "./content.ts";

/** Papers that this visit has loaded, by address; `undefined` where the site has no such paper. */
const papers = new Map<string, PaperContents | undefined>();
/** Warmed pages that nobody opens must not pile up. */
const mostKept = 50;

const listeners = new Set<() => void>();

/** Calls `listener` whenever a paper is kept anew; returns what ends it. */
export function followPapers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets a paper, so that it is loaded again when it is opened. */
export function forgetPaper(pathname: string): void {
  papers.delete(addressKey(pathname));
}

/** Whether `pathname` has been asked for, found or not. */
export function isKnownPaper(pathname: string): boolean {
  return papers.has(addressKey(pathname));
}

/** The loaded paper at an address; `undefined` where there is none or it isn't loaded. */
export function findPaper(pathname: string): PaperContents | undefined {
  return papers.get(addressKey(pathname));
}

/** Keeps what was found at an address; of many, the one kept longest gives way. */
export function keepPaper(pathname: string, paper: PaperContents | undefined): void {
  papers.set(addressKey(pathname), paper);
  const [oldest] = papers.keys();
  if (papers.size > mostKept && oldest !== undefined) papers.delete(oldest);
  for (const listener of listeners) listener();
}

/** Whether two paths are one paper's address. */
export function isSamePaper(one: string, other: string): boolean {
  return addressKey(one) === addressKey(other);
}

function addressKey(pathname: string): string {
  const path = pathname.replace(/index\.html$/, "");
  return path.endsWith("/") ? path : `${path}/`;
}
