import type {
  PropDocContent,
  PropSidebarItem,
  PropVersionMetadata,
} from "@docusaurus/plugin-content-docs";
import type { PageLink, PaperLink } from "../../../scripts/lib/navigation/page-link.ts";
import type { PaperContents } from "../../../scripts/site/papers/content.ts";

/** The version of the docs that the theme's components ask for: papers have one only. */
export const documentVersion: PropVersionMetadata = {
  pluginId: "default",
  version: "current",
  label: "",
  banner: null,
  badge: false,
  className: "docs-version-current",
  isLast: true,
  noIndex: false,
  docsSidebars: {},
  docs: {},
};

/** A paper as the theme's components know a document. */
export function documentContent(paper: PaperContents, baseUrl: string): PropDocContent {
  const { title, description, permalink, previous, next } = paper;
  const id = documentId(paper, baseUrl);
  return Object.assign(() => null, {
    metadata: {
      id,
      title,
      description,
      permalink,
      slug: permalink,
      source: "",
      sourceDirName: "",
      version: documentVersion.version,
      draft: false,
      unlisted: false,
      tags: [],
      frontMatter: {},
      lastUpdatedAt: undefined,
      lastUpdatedBy: undefined,
      ...(previous && { previous }),
      ...(next && { next }),
    },
    // The strip of cards leads through the page.
    frontMatter: { hide_table_of_contents: true },
    contentTitle: "",
    assets: {},
    toc: [],
  });
}

/**
 * The sidebar of a paper: its collection, in it the range where there are several, in that the
 * papers by position. The theme takes the breadcrumbs from it.
 */
export function sidebarItems(
  papers: readonly PaperLink[],
  baseUrl: string,
  collection: PageLink,
  range: PageLink | undefined,
): PropSidebarItem[] {
  const items = papers.map((paper) => ({
    type: "link" as const,
    label: paper.title,
    customProps: { language: paper.language, status: paper.status },
    href: paper.permalink,
    docId: documentId(paper, baseUrl),
  }));
  return [category(collection, range ? [category(range, items)] : items)];
}

function category({ title, permalink }: PageLink, items: PropSidebarItem[]): PropSidebarItem {
  return {
    type: "category",
    label: title,
    href: permalink,
    collapsible: false,
    collapsed: false,
    items,
  };
}

function documentId({ permalink }: PageLink, baseUrl: string): string {
  return permalink.slice(baseUrl.length).replace(/\/$/, "");
}
