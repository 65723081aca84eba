import { existsSync } from "node:fs";
import { join } from "node:path";

const paperPath = /^papers\/(?<record>(?<collection>[^/]+)\/[^/]+)\.md$/;

/**
 * Where the source of a page is edited: the record of a paper (its folder where the record is a
 * line of a `.jsonl` file), else the Markdown file in the page's locale.
 * @param source address of the repository's files on its branch, without a final slash
 * @param docPath path of the page under its locale's docs folder
 */
export function editAddress(source: string, docPath: string, locale: string): string {
  const { record, collection } = paperPath.exec(docPath)?.groups ?? {};
  if (record === undefined) {
    return locale === "en"
      ? `${source}/i18n/en/docusaurus-plugin-content-docs/current/${docPath}`
      : `${source}/docs/${docPath}`;
  }
  const file = `records/${record}.json`;
  return existsSync(join(process.cwd(), file))
    ? `${source}/${file}`
    : `${source}/records/${collection}`;
}
