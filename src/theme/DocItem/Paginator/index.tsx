import { useDoc } from "@docusaurus/plugin-content-docs/client";
import DocPaginator from "@theme/DocPaginator";
import type { ReactNode } from "react";
import { useCollections } from "../../../plugins/collections/use-collections.ts";

/**
 * Previous and next of a page. At the edge of a range they lead into the next range, which
 * Docusaurus can't know: for it, each range's sidebar is a book of its own.
 */
export default function DocItemPaginator(): ReactNode {
  const { metadata } = useDoc();
  const beyond = useCollections().neighbours[metadata.id];
  const previous = metadata.previous ?? beyond?.previous;
  const next = metadata.next ?? beyond?.next;
  return (
    <DocPaginator
      className="docusaurus-mt-lg"
      {...(previous && { previous })}
      {...(next && { next })}
    />
  );
}
