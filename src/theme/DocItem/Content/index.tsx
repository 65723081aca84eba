import { useDoc } from "@docusaurus/plugin-content-docs/client";
import type { Props } from "@theme/DocItem/Content";
import DocItemContent from "@theme-original/DocItem/Content";
import type { ReactNode } from "react";
import { isPaper } from "../../../components/paper-contents.ts";

/** A paper brings the element of its text along, for its HTML is printed and not rendered. */
export default function Content({ children }: Props): ReactNode {
  const { metadata } = useDoc();
  return isPaper(metadata.id) ? children : <DocItemContent>{children}</DocItemContent>;
}
