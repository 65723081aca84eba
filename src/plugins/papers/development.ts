import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import { pagesFolder } from "../../../scripts/lib/plan/pages-folder.ts";
import type { App } from "../printed-pages/development-server.ts";
import { developmentPath, eventsPath, type PaperContents } from "./content.ts";
import { loadPaper } from "./load-paper.ts";
import { readPageTitle } from "./page-title.ts";
import { type IndexedPaper, type PaperRange, readPaperIndex, type Site } from "./paper-index.ts";
import { renderBody } from "./render-body.ts";
import { watchPages } from "./watch-pages.ts";

/**
 * Makes the development server answer for papers: each is rendered when it is asked for, and an
 * open browser hears of each page that was written, added or removed.
 */
export function servePapers(app: App, site: Site): void {
  const papers = followPapers(site);
  const path = escapePath(site.baseUrl + developmentPath);
  app.get(new RegExp(`^${escapePath(site.baseUrl + eventsPath)}$`), (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    const stop = papers.onChange((address) => response.write(`data: ${address}\n\n`));
    response.on("close", stop);
  });
  app.get(new RegExp(`^${path}`), (request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    const paper = papers.find(
      site.baseUrl + pathname.slice(site.baseUrl.length + developmentPath.length),
    );
    response.writeHead(paper === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(paper ?? null));
  });
}

/** The papers as their pages are now. */
function followPapers(site: Site) {
  let ranges = indexByAddress(readPaperIndex(site));
  const listeners = new Set<(address: string) => void>();
  watchPages(join(site.folder, pagesFolder(site.locale)), (collection, id) => {
    const address = site.baseUrl + paperAddress(collection, id).slice(1);
    const range = ranges.get(address);
    const updated = range && renewTitle(range, address, site);
    if (range === undefined || updated === undefined) {
      ranges = indexByAddress(readPaperIndex(site));
    } else if (updated !== range) {
      for (const { permalink } of range.papers) ranges.set(permalink, updated);
    }
    for (const listener of listeners) listener(address);
  });
  return {
    find: (address: string) => findPaper(ranges.get(address), address, site),
    onChange(listener: (address: string) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function indexByAddress(ranges: readonly PaperRange[]): Map<string, PaperRange> {
  return new Map(
    ranges.flatMap((range) => range.papers.map(({ permalink }) => [permalink, range] as const)),
  );
}

function findPaper(
  range: PaperRange | undefined,
  address: string,
  site: Site,
): PaperContents | undefined {
  const paper = range?.papers.find(({ permalink }) => permalink === address);
  if (range === undefined || paper === undefined) return undefined;
  const { data, body } = loadPaper(paper, range, site, (markdown) =>
    renderBody(markdown, site.locale, site.baseUrl),
  );
  return { ...data, html: body.html, toc: body.toc, sidebar: range.papers };
}

/** The range with the title that a page now has; `undefined` where the page is gone. */
function renewTitle(range: PaperRange, address: string, site: Site): PaperRange | undefined {
  const paper = range.papers.find(({ permalink }) => permalink === address);
  const title = paper && readTitle(paper, site);
  if (paper === undefined || title === undefined) return undefined;
  if (title === paper.title) return range;
  const papers = range.papers.map((other) => (other === paper ? { ...other, title } : other));
  return { ...range, papers };
}

function readTitle({ collection, id }: IndexedPaper, site: Site): string | undefined {
  const file = join(site.folder, pagePath(collection, id, site.locale));
  return existsSync(file) ? (readPageTitle(readFileSync(file, "utf8")) ?? id) : undefined;
}

function escapePath(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
