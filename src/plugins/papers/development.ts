import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paperAddress, withBase } from "../../../scripts/lib/navigation/address.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import { pagesFolder } from "../../../scripts/lib/plan/pages-folder.ts";
import { type App, serveEvents, serveFound } from "../printed-pages/development-server.ts";
import { linkTo } from "../printed-pages/page-link.ts";
import { type FindRelatedPapers, openRelatedPapers } from "../related/related-papers.ts";
import { developmentPath, eventsPath, type PaperContents } from "./content.ts";
import { loadPaper } from "./load-paper.ts";
import { type PaperRange, readPaperIndex, type Site } from "./paper-index.ts";
import { renderBody } from "./render-body.ts";
import { watchPages, watchPaperIndex } from "./watch-pages.ts";

/**
 * Makes the development server answer for papers: each is rendered when it is asked for, and an
 * open browser hears of each page that was written, added or removed.
 */
export function servePapers(app: App, site: Site): void {
  const { baseUrl } = site;
  const { find, listeners } = followPapers(site);
  serveFound(app, baseUrl + developmentPath, /.*/, (path) => find(baseUrl + path));
  serveEvents(app, baseUrl + eventsPath, listeners);
}

/** The papers as `generate` left them last, and their pages as they are now. */
function followPapers(site: Site) {
  let ranges = indexByAddress(readPaperIndex(site));
  // Compared once, when first asked for: an edit must be on the screen at once.
  let findRelated: FindRelatedPapers | undefined;
  const listeners = new Set<(address: string) => void>();
  const tell = (address: string) => {
    for (const listener of listeners) listener(address);
  };
  watchPages(join(site.folder, pagesFolder(site.locale)), (collection, id) => {
    tell(withBase(paperAddress(collection, id), site.baseUrl));
  });
  watchPaperIndex(site.folder, () => {
    const before = ranges;
    ranges = indexByAddress(readPaperIndex(site));
    for (const address of new Set([...before.keys(), ...ranges.keys()])) {
      if (findTitle(before, address) !== findTitle(ranges, address)) tell(address);
    }
  });
  return {
    find(address: string) {
      findRelated ??= openRelatedPapers(site);
      const paper = findPaper(ranges.get(address), address, site, findRelated);
      const related = paper?.related.filter(({ permalink }) => ranges.has(permalink));
      return paper && { ...paper, related };
    },
    listeners,
  };
}

function indexByAddress(ranges: readonly PaperRange[]): Map<string, PaperRange> {
  return new Map(
    ranges.flatMap((range) => range.papers.map(({ permalink }) => [permalink, range] as const)),
  );
}

/** What a paper is called; `undefined` where there is none at the address. */
function findTitle(ranges: ReadonlyMap<string, PaperRange>, address: string): string | undefined {
  return ranges.get(address)?.papers.find(({ permalink }) => permalink === address)?.title;
}

function findPaper(
  range: PaperRange | undefined,
  address: string,
  site: Site,
  findRelated: FindRelatedPapers,
): PaperContents | undefined {
  const paper = range?.papers.find(({ permalink }) => permalink === address);
  if (range === undefined || paper === undefined) return undefined;
  const file = join(site.folder, pagePath(paper.collection, paper.id, site.locale));
  const text = readFileSync(file, "utf8");
  const { data, body, correctionUrl } = loadPaper(paper, text, range, site, (markdown, facts) =>
    renderBody(markdown, facts, site.locale, site.baseUrl),
  );
  return {
    ...data,
    html: body.html,
    toc: body.toc,
    sidebar: range.papers.map(linkTo),
    related: findRelated(`${paper.collection}/${paper.id}`),
    correctionUrl,
  };
}
