import type { LoadedContent } from "@docusaurus/plugin-content-docs";
import type { AllContent } from "@docusaurus/types";
import type { PaperPage } from "../../../scripts/lib/navigation/range-neighbours.ts";

const paperId = /^papers\/(?<collection>[^/]+)\//;

/** The papers' pages that the docs plugin has loaded, in no order, each with its title in this locale. */
export function paperPages(allContent: AllContent): readonly PaperPage[] {
  const content = allContent["docusaurus-plugin-content-docs"]?.default;
  if (!isDocsContent(content)) return [];
  return content.loadedVersions.flatMap(({ docs }) =>
    docs.flatMap(({ id, title, permalink, sidebarPosition: position }) => {
      const collection = paperId.exec(id)?.groups?.collection;
      if (collection === undefined || position === undefined) return [];
      return [{ id, collection, position, title, permalink }];
    }),
  );
}

function isDocsContent(content: unknown): content is LoadedContent {
  return typeof content === "object" && content !== null && "loadedVersions" in content;
}
