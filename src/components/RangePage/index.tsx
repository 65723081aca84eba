import { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import NotFound from "@theme/NotFound";
import PaginatorNavLink from "@theme/PaginatorNavLink";
import type { ReactNode } from "react";
import type { CollectionContents } from "../../../scripts/site/collections/content.ts";
import { rangeTemplate } from "../../../scripts/site/collections/template-contents.ts";
import { usePrintedPage } from "../../printed-pages/page-store.ts";
import { CollectionHeader } from "../CollectionHeader/index.tsx";
import { PaperTable } from "../PaperTable/index.tsx";

/**
 * The papers of a range of positions, for readers without JavaScript and for those who have a number.
 * On the server it is the template that every such page is printed from.
 */
export default function RangePage(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const page = usePrintedPage(() => rangeTemplate(baseUrl));
  return page?.kind === "collection" ? <Contents key={page.permalink} page={page} /> : <NotFound />;
}

function Contents({ page }: { readonly page: CollectionContents }): ReactNode {
  const { title, rows, previous, next } = page;
  return (
    <Layout title={title}>
      <main className="container margin-vert--lg">
        <CollectionHeader collection={page} />
        <PaperTable rows={rows} />
        <nav
          className="pagination-nav docusaurus-mt-lg"
          aria-label={translate({ id: "range.pagination", message: "其他編號範圍" })}
        >
          {previous && <PaginatorNavLink {...previous} />}
          {next && <PaginatorNavLink {...next} isNext />}
        </nav>
      </main>
    </Layout>
  );
}
