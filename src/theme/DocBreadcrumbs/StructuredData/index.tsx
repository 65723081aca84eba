import Head from "@docusaurus/Head";
import { useBreadcrumbsStructuredData } from "@docusaurus/plugin-content-docs/client";
import type { Props } from "@theme/DocBreadcrumbs/StructuredData";
import type { ReactNode } from "react";

/**
 * The breadcrumbs for search engines. Docusaurus' own writes titles into the script as they are,
 * where `</script>` in a title ends it and what follows runs; JSON has an escape for that.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export default function StructuredData({ breadcrumbs }: Props): ReactNode {
  const data = JSON.stringify(useBreadcrumbsStructuredData({ breadcrumbs }));
  return (
    <Head>
      <script type="application/ld+json">{data.replaceAll("<", "\\u003c")}</script>
    </Head>
  );
}
