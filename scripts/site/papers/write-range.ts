import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { linkTo } from "../../lib/navigation/page-link.ts";
import type { Site } from "../frame/site.ts";
import type { PaperRange } from "./paper-index.ts";
import { rangeFile } from "./range-addresses.ts";

/**
 * Writes the titles and addresses of a range as one file: pages print the papers around their own
 * alone, and the sidebar loads the others once for all of them.
 * @param outDir the folder of the locale's built site
 */
export function writeRange(range: PaperRange, { baseUrl }: Site, outDir: string): void {
  const file = join(outDir, rangeFile(range).slice(baseUrl.length));
  const papers = range.papers.map(linkTo);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(papers));
}
