import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RelatedPaper } from "../related/content.ts";
import { openBodies } from "./body-cache.ts";
import { loadPaper } from "./load-paper.ts";
import type { PaperRange, Site } from "./paper-index.ts";
import { printItems, printPaper } from "./print-paper.ts";
import type { Template } from "./template.ts";
import { writeRange } from "./write-range.ts";

/** What every range is printed with; `outDir` is the folder of the locale's built site. */
export type PrintSettings = {
  readonly site: Site;
  readonly outDir: string;
  readonly template: Template;
  /** What the rendering of a page depends on besides the page. */
  readonly version: string;
};

/** A range, and what the page of each of its papers leads to, by its place in the range. */
export type PrintedRange = {
  readonly range: PaperRange;
  readonly related: readonly (readonly RelatedPaper[])[];
};

/** Writes the pages of one range, rendering those that changed since the last build. */
export function printRange(
  { range, related }: PrintedRange,
  { site, outDir, template, version }: PrintSettings,
): void {
  const items = printItems(range.papers, template);
  const bodies = openBodies(range, site, version);
  for (const [place, paper] of range.papers.entries()) {
    const loaded = loadPaper(paper, range, site, bodies.render);
    const folder = join(outDir, paper.permalink.slice(site.baseUrl.length));
    mkdirSync(folder, { recursive: true });
    const page = printPaper(loaded, related[place] ?? [], range, items, template, site.baseUrl);
    writeFileSync(join(folder, "index.html"), page);
  }
  writeRange(range, site, outDir);
  bodies.save();
}
