import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readProgramVersion } from "../../io/cache/program-version.ts";
import { openShelf, type Shelf } from "../../io/cache/shelf.ts";
import type { Task } from "../../io/process/worker-pool.ts";
import { linkTo } from "../../lib/navigation/page-link.ts";
import { pagePath } from "../../lib/page/page-path.ts";
import type { Site } from "../frame/frame.ts";
import type { RelatedPaper } from "../related/content.ts";
import { loadPaper, type RenderPage } from "./load-paper.ts";
import { type PaperRange, rangeFile, rangeName } from "./paper-range.ts";
import { printItems, printPaper } from "./print-paper.ts";
import { renderBody } from "./render-body.ts";
import type { Template } from "./template.ts";

/** What every range of a locale is printed with. */
export type PrintSettings = {
  readonly site: Site;
  /** The folder of the locale's built site. */
  readonly outDir: string;
  readonly template: Template;
};

/** A range, and what the page of each of its papers leads to, by its place in the range. */
export type PrintedRange = {
  readonly range: PaperRange;
  readonly related: readonly (readonly RelatedPaper[])[];
};

/** Writes the pages of one range, as `printRange` does. */
export const task: Task<PrintedRange & { readonly settings: PrintSettings }, string> = {
  module: import.meta.url,
  run: ({ settings, ...printed }) => printRange(printed, settings),
};

/**
 * Says that pages made of just this are the ones that were written last.
 * @param texts those of the Markdown pages, where they were read already
 */
export function markRange(
  printed: PrintedRange,
  site: Site,
  texts = readTexts(printed, site),
): string {
  return hash([printed, texts]);
}

function readTexts({ range }: PrintedRange, { folder, locale }: Site): readonly string[] {
  return range.papers.map(({ collection, id }) =>
    readFileSync(join(folder, pagePath(collection, id, locale)), "utf8"),
  );
}

/**
 * Writes the pages of one range, rendering those that changed since the last build.
 * @returns the mark of what they were made of, as `markRange` gives it
 */
async function printRange(
  printed: PrintedRange,
  { site, outDir, template }: PrintSettings,
): Promise<string> {
  const { range, related } = printed;
  const texts = readTexts(printed, site);
  const shelf = openShelf(site.folder, `bodies/${site.locale}/${rangeName(range)}`, bodyVersion());
  try {
    const items = printItems(range.papers, template, site.locale);
    for (const [place, paper] of range.papers.entries()) {
      const loaded = loadPaper(paper, texts[place] ?? "", range, site, keepBodies(shelf, site));
      const folder = join(outDir, paper.permalink.slice(site.baseUrl.length));
      mkdirSync(folder, { recursive: true });
      const page = printPaper(loaded, related[place] ?? [], range, items, template, site);
      writeFileSync(join(folder, "index.html"), page);
    }
    writeRange(range, site, outDir);
    await shelf.save();
    return markRange(printed, site, texts);
  } finally {
    shelf.close();
  }
}

function bodyVersion(): string {
  return readProgramVersion("scripts/site/papers/render-body.ts");
}

/** Renders the bodies of pages that no earlier build left on the shelf. */
function keepBodies(shelf: Shelf, { locale, baseUrl }: Site): RenderPage {
  return (markdown, known) => {
    const key = hash([baseUrl, known, markdown]);
    const kept = shelf.find(key)?.().toString();
    if (kept !== undefined) return kept;
    const body = renderBody(markdown, known, locale, baseUrl);
    shelf.keep(key, body);
    return body;
  };
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url");
}

/**
 * Writes the titles and addresses of a range as one file: pages print the papers around their own
 * alone, and the sidebar loads the others once for all of them.
 * @param outDir the folder of the locale's built site
 */
function writeRange(range: PaperRange, { baseUrl }: Site, outDir: string): void {
  const file = join(outDir, rangeFile(range).slice(baseUrl.length));
  const papers = range.papers.map(linkTo);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(papers));
}
