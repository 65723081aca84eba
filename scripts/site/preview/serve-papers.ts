import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPaperIndex } from "../../io/pages/read-paper-index.ts";
import { linkTo } from "../../lib/navigation/page-link.ts";
import type { PaperIndex } from "../../lib/navigation/paper-index.ts";
import { once } from "../../lib/once.ts";
import { pagePath } from "../../lib/page/page-path.ts";
import type { Site } from "../frame/frame.ts";
import { developmentPath, type PaperContents } from "../papers/content.ts";
import { loadPaper } from "../papers/load-paper.ts";
import type { PaperRange } from "../papers/paper-range.ts";
import { listRanges } from "../papers/paper-ranges.ts";
import { renderBody } from "../papers/render-body.ts";
import { type FindRelatedPapers, openRelatedPapers } from "../related/related-papers.ts";
import { type App, serveFound } from "./development-server.ts";

/** Makes the development server answer for papers: each is rendered when it is asked for. */
export function servePapers(app: App, site: Site): void {
  const { baseUrl } = site;
  const find = openPapers(site);
  serveFound(app, baseUrl + developmentPath, /.*/, (path) => find(baseUrl + path));
}

/** Finds papers, as `generate` left them last, by address; their pages are read as they are now. */
function openPapers(site: Site): (address: string) => PaperContents | undefined {
  const readRanges = openRanges(site);
  // Compared once, when first asked for: an edit must be on the screen at once.
  const findRelated = once(() => openRelatedPapers(site.folder));
  return (address) => {
    const ranges = readRanges();
    const paper = findPaper(ranges.get(address), address, site, findRelated());
    if (paper === undefined) return undefined;
    return { ...paper, related: paper.related.filter(({ permalink }) => ranges.has(permalink)) };
  };
}

/** The ranges by the addresses of their papers, made anew of another index alone. */
function openRanges(site: Site): () => ReadonlyMap<string, PaperRange> {
  let last: { readonly index: PaperIndex; readonly ranges: Map<string, PaperRange> } | undefined;
  return () => {
    const index = readPaperIndex(site.folder);
    if (last?.index !== index) last = { index, ranges: indexByAddress(listRanges(index, site)) };
    return last.ranges;
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
  findRelated: FindRelatedPapers,
): PaperContents | undefined {
  const paper = range?.papers.find(({ permalink }) => permalink === address);
  if (range === undefined || paper === undefined) return undefined;
  const file = join(site.folder, pagePath(paper.collection, paper.id, site.locale));
  const text = readFileSync(file, "utf8");
  const { data, body, correctionUrl } = loadPaper(paper, text, range, site, (markdown, known) =>
    renderBody(markdown, known, site.locale, site.baseUrl),
  );
  return {
    ...data,
    html: body,
    sidebar: range.papers.map(linkTo),
    related: findRelated(`${paper.collection}/${paper.id}`, site),
    correctionUrl,
  };
}
