import { guideAddress } from "../page/guide-page.ts";

/** Whether a page is a post of the blog, or a page by itself. */
export function isOutsideDocs(path: string): boolean {
  return /^(?:blog|src\/pages)\/.+\.mdx?$/.test(path);
}

/** A day before the name of a post is a part of its address. */
const dated = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[-/](.*)$/;

/**
 * Where a post of the blog or a page by itself is read, without base path.
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#slug
 * @example addressOutsideDocs("blog/2024-01-02-first.md", {}) // "/blog/2024/01/02/first"
 */
export function addressOutsideDocs(
  path: string,
  { slug }: Readonly<Record<string, unknown>>,
): string | undefined {
  const own = typeof slug === "string" ? slug : undefined;
  const page = path.replace(/^src\/pages\//, "");
  if (page !== path) return guideAddress(page, own);
  const name = path.replace(/^blog\//, "").replace(/(?:\/index)?\.mdx?$/, "");
  const post = own ?? dated.exec(name)?.slice(1).join("/") ?? name;
  return `/blog/${post}`.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
}
