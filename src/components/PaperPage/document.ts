import type {
  PropDocContent,
  PropSidebarItem,
  PropVersionMetadata,
} from "@docusaurus/plugin-content-docs";
import type { PageLink, PaperContents } from "../../plugins/papers/content.ts";

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
  const { title, description, permalink, editUrl, previous, next, toc } = paper;
  const id = documentId(paper, baseUrl);
  return Object.assign(() => null, {
    metadata: {
      id,
      title,
      description,
      permalink,
      editUrl,
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
    frontMatter: {},
    contentTitle: "",
    assets: {},
    toc,
  });
}

/** The sidebar of a paper's range: the way to its collection, then the papers by position. */
export function sidebarItems(paper: PaperContents, baseUrl: string): PropSidebarItem[] {
  const { collection, range, sidebar } = paper;
  return [
    { type: "link", label: collection.title, href: collection.permalink },
    {
      type: "category",
      label: range,
      collapsible: false,
      collapsed: false,
      items: sidebar.map((item) => ({
        type: "link",
        label: item.title,
        href: item.permalink,
        docId: documentId(item, baseUrl),
      })),
    },
  ];
}

function documentId({ permalink }: PageLink, baseUrl: string): string {
  return permalink.slice(baseUrl.length).replace(/\/$/, "");
}
