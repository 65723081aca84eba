import type { Props } from "@theme/DocItem/Content";
import type { ReactNode } from "react";

/**
 * The place of a text in the layout. A text brings its element along: the guide's is rendered from
 * Markdown, with all that takes, and a paper's is printed and needs none of it.
 */
export default function Content({ children }: Props): ReactNode {
  return children;
}
