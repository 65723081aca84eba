import { useDoc } from "@docusaurus/plugin-content-docs/client";
import DocItemTOCMobile from "@theme-original/DocItem/TOC/Mobile";
import type { ReactNode } from "react";
import { CardStrip } from "../../../../components/CardStrip/index.tsx";
import { isPaper } from "../../../../components/paper-contents.ts";

/** On a narrow screen a paper has a strip of its four cards in place of the folded contents. */
export default function TOCMobile(): ReactNode {
  const { metadata, toc } = useDoc();
  return isPaper(metadata.id) ? (
    <CardStrip anchors={toc.map(({ id }) => id)} />
  ) : (
    <DocItemTOCMobile />
  );
}
