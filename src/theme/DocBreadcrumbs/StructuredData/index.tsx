import Head from "@docusaurus/Head";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { Props } from "@theme/DocBreadcrumbs/StructuredData";
import type { ReactNode } from "react";
import { renderBreadcrumbList } from "../../../../scripts/site/papers/breadcrumb-list.ts";

/** The breadcrumbs for search engines, without those that lead nowhere. */
export default function StructuredData({ breadcrumbs }: Props): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const crumbs = breadcrumbs.flatMap(({ label, href }) =>
    href === undefined ? [] : [{ title: label, permalink: href }],
  );
  return (
    <Head>
      <script type="application/ld+json">{renderBreadcrumbList(crumbs, siteConfig.url)}</script>
    </Head>
  );
}
