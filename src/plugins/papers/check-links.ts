import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Throws where a page links to a paper that isn't there. Docusaurus can't see it: for it, the one
 * route of the papers matches whatever stands below it.
 * @param pages addresses of the pages that Docusaurus rendered, base path included
 * @param papers addresses of all papers
 */
export function checkLinks(
  pages: readonly string[],
  papers: ReadonlySet<string>,
  outDir: string,
  baseUrl: string,
): void {
  const known = new Set([...pages, ...papers]);
  const broken = pages.flatMap((page) => {
    const file = join(outDir, page.slice(baseUrl.length), "index.html");
    const html = existsSync(file) ? readFileSync(file, "utf8") : "";
    return findPaperLinks(html, baseUrl)
      .filter((address) => !known.has(address))
      .map((address) => `${page} links to ${address}`);
  });
  if (broken.length > 0)
    throw new Error(`Links to papers that aren't there:\n${broken.join("\n")}`);
}

/**
 * Where the links of a page lead that lead below `papers/`, without their anchors, each once and
 * with a final slash.
 * @example findPaperLinks('<a href="/papers/a/b#qa">', "/") // ["/papers/a/b/"]
 */
export function findPaperLinks(html: string, baseUrl: string): readonly string[] {
  const found = [...html.matchAll(/<a [^>]*?href="([^"#?]*)/g)].map(([, address = ""]) => address);
  const papers = found.filter((address) => address.startsWith(`${baseUrl}papers/`));
  return [...new Set(papers.map((address) => address.replace(/\/?$/, "/")))];
}
