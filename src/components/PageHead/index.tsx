import DocusaurusHead from "@docusaurus/core/lib/client/exports/Head";
import ExecutionEnvironment from "@docusaurus/ExecutionEnvironment";
import type { Props } from "@docusaurus/Head";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";

/**
 * What stands in for Docusaurus' `Head`, its own and the theme's: elements of the page's head, which
 * stays as it was sent until React has taken the page over. Docusaurus' writes to the document what
 * has been rendered of it, and React takes a page over in slices: a browser that draws between two
 * of them would have a head without the page's own title and structured data.
 */
export default function PageHead(props: Props): ReactNode {
  const isTakenOver = useIsBrowser();
  if (ExecutionEnvironment.canUseDOM && !isTakenOver) return null;
  return <DocusaurusHead {...props} />;
}
