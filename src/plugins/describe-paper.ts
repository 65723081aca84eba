import type { ParseFrontMatter } from "@docusaurus/types";
import { parseFrontMatter } from "../../scripts/lib/page/parse-front-matter.ts";
import { paperLocale } from "../remark/paper-file.ts";

const headerLine = /^\*\*(?<label>[^*\n]+)\*\*: (?<value>[^\n]*)$/m;

/**
 * Reads front matter, which is never run, and gives a paper's page that has none its description:
 * the first header line, which in such a page stands in the source as it reads. Docusaurus' own
 * excerpt of that line leaves out what might be markup: in `English Title: Sleep: a trial` it
 * takes ` Sleep` between its colons for an emoji.
 */
export const describePaper: ParseFrontMatter = async ({ filePath, fileContent }) => {
  const { frontMatter, content } = parseFrontMatter(fileContent);
  const { label, value } = headerLine.exec(content)?.groups ?? {};
  const isDescribed = frontMatter.description !== undefined || label === undefined;
  if (isDescribed || paperLocale(filePath) === undefined) return { frontMatter, content };
  return { frontMatter: { ...frontMatter, description: `${label}: ${value}` }, content };
};
