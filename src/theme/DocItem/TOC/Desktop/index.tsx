import { useDoc } from "@docusaurus/plugin-content-docs/client";
import { ThemeClassNames } from "@docusaurus/theme-common";
import TOC from "@theme/TOC";
import DocItemTOCDesktop from "@theme-original/DocItem/TOC/Desktop";
import type { ReactNode } from "react";
import { buildPaperContents, isPaper } from "../../../../components/paper-contents.ts";

/** Beside a paper the table of contents names its cards and sections alone. */
export default function TOCDesktop(): ReactNode {
  const { metadata, toc } = useDoc();
  if (!isPaper(metadata.id)) return <DocItemTOCDesktop />;
  return (
    <TOC
      toc={buildPaperContents(toc)}
      className={`${ThemeClassNames.docs.docTocDesktop} paper-contents`}
    />
  );
}
