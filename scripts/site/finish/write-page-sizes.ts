import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { groupBy } from "../../lib/group-by.ts";
import { type PageSizes, pageSizesPath } from "../offline/content.ts";
import type { BuiltSite } from "./read-built-site.ts";

/**
 * Writes how large the pages of each collection are, in each language, so that a reader knows before keeping them.
 * @param target where that goes, and where pages are that will take the place of those in the built site
 */
export function writePageSizes(site: BuiltSite, target: string): void {
  for (const { folder, pages } of site.locales) {
    const papers = pages.filter((page) => /^papers\/[^/]+\/[^/]+\/$/.test(page));
    const sizes: Record<string, number> = {};
    for (const [collection, own] of groupBy(papers, (page) => page.split("/")[1] ?? "")) {
      const bytes = own.reduce((sum, page) => sum + sizeOf(join(folder, page, "index.html")), 0);
      sizes[collection] = Math.round(bytes / own.length);
    }
    const file = join(target, folder, pageSizesPath);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(sizes satisfies PageSizes));
  }

  function sizeOf(path: string): number {
    const changed = join(target, path);
    return statSync(existsSync(changed) ? changed : join(site.folder, path)).size;
  }
}
