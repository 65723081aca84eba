import type { Root } from "mdast";
import type { VFile } from "vfile";

/**
 * A remark plugin that keeps a page's title and description out of the JavaScript module that
 * Docusaurus makes of the page. Nothing reads them there: tab, navigation and meta tags have
 * theirs from the page's metadata, which are JSON.
 *
 * The loader writes both with `stringify-object` 3, which leaves backslashes as they are: a title
 * that ends in one breaks the build, and `\\', …` in a title runs as code, in the build as in the
 * browser. To be removed once `@docusaurus/mdx-loader` writes JSON. It has to run after Docusaurus'
 * own plugins, one of which finds the title.
 */
export function dropBundledTitles(): (tree: Root, file: VFile) => void {
  return (_tree, { data }) => {
    if (isRecord(data.frontMatter)) {
      delete data.frontMatter.title;
      delete data.frontMatter.description;
    }
    // The theme adds a heading of its own where this is `undefined`.
    if (data.contentTitle !== undefined) data.contentTitle = "";
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
