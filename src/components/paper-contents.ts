import type { TOCItem } from "@docusaurus/mdx-loader";

/** Whether a document is a paper's page. */
export function isPaper(documentId: string): boolean {
  return documentId.startsWith("papers/");
}

/** The cards and sections of a paper's table of contents, without the pictures of their headings. */
export function buildPaperContents(toc: readonly TOCItem[]): readonly TOCItem[] {
  return toc
    .filter(({ level }) => level === 2)
    .map((item) => ({
      ...item,
      value: item.value.replace(/^\p{Extended_Pictographic}\uFE0F? /u, ""),
    }));
}
