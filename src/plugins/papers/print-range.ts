import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "../../../scripts/lib/locale.ts";
import { pagePath } from "../../../scripts/lib/page/page-path.ts";
import type { RelatedPaper } from "../related/content.ts";
import { openBodies } from "./body-cache.ts";
import { loadPaper } from "./load-paper.ts";
import type { PaperRange, Site } from "./paper-index.ts";
import { openPrintMark } from "./print-mark.ts";
import { printItems, printPaper } from "./print-paper.ts";
import type { Template } from "./template.ts";
import { writeRange } from "./write-range.ts";

/** What every range of a locale is printed with. */
export type PrintSettings = {
  readonly site: Site;
  /** The folder of the locale's built site. */
  readonly outDir: string;
  readonly template: Template;
  /** What the rendering of a page depends on besides the page. */
  readonly version: string;
  /** Whether the pages of the last build are there still. */
  readonly isKept: boolean;
};

/** The settings of each locale that is printed. */
export type SettingsByLocale = ReadonlyMap<Locale, PrintSettings>;

/** A range, and what the page of each of its papers leads to, by its place in the range. */
export type PrintedRange = {
  readonly locale: Locale;
  readonly range: PaperRange;
  readonly related: readonly (readonly RelatedPaper[])[];
};

/**
 * Writes the pages of one range, rendering those that changed since the last build. Where its pages
 * are kept from there and would be the same again, nothing is done.
 */
export function printRange(printed: PrintedRange, settings: SettingsByLocale): void {
  const own = settings.get(printed.locale);
  if (own === undefined) throw new Error(`No template for ${printed.locale}`);
  const { range, related } = printed;
  const { site, outDir, template, version, isKept } = own;
  const texts = range.papers.map(({ collection, id }) =>
    readFileSync(join(site.folder, pagePath(collection, id, site.locale)), "utf8"),
  );
  const mark = openPrintMark(range, site, JSON.stringify([printed, texts]));
  if (isKept && mark.isThere()) return;
  const items = printItems(range.papers, template);
  const bodies = openBodies(range, site, version);
  for (const [place, paper] of range.papers.entries()) {
    const loaded = loadPaper(paper, texts[place] ?? "", range, site, bodies.render);
    const folder = join(outDir, paper.permalink.slice(site.baseUrl.length));
    mkdirSync(folder, { recursive: true });
    const page = printPaper(loaded, related[place] ?? [], range, items, template, site.baseUrl);
    writeFileSync(join(folder, "index.html"), page);
  }
  writeRange(range, site, outDir);
  bodies.save();
  mark.leave();
}
