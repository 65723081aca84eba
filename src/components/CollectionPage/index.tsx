import Link from "@docusaurus/Link";
import { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import NotFound from "@theme/NotFound";
import PaginatorNavLink from "@theme/PaginatorNavLink";
import type { ReactNode } from "react";
import { rangeAddress } from "../../../scripts/lib/navigation/address.ts";
import { rangeKey, rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import type { CollectionContents } from "../../../scripts/site/collections/content.ts";
import { templateContents } from "../../../scripts/site/collections/template-contents.ts";
import { usePrintedPage } from "../../printed-pages/page-store.ts";
import { CollectionHeader } from "../CollectionHeader/index.tsx";
import { PaperCount } from "../PaperCount/index.tsx";
import { PaperTable } from "../PaperTable/index.tsx";
import styles from "./styles.module.css";

type Props = { readonly route: { readonly path: string } };

/**
 * A collection, or one of its ranges: its papers where one range holds them all, else its ranges.
 * On the server it is the template that every such page is printed from.
 */
export default function CollectionPage({ route }: Props): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const page = usePrintedPage(() => templateContents(route.path.slice(baseUrl.length), baseUrl));
  return page?.kind === "collection" ? <Contents key={page.permalink} page={page} /> : <NotFound />;
}

function Contents({ page }: { readonly page: CollectionContents }): ReactNode {
  const { title, description, range, ranges, rows } = page;
  return (
    <Layout title={title} {...(description && { description: description.text })}>
      <main className="container margin-vert--lg">
        <CollectionHeader collection={page} />
        {rows.length > 0 && <PaperTable rows={rows} />}
        {ranges.length > 0 && <Ranges {...page} />}
        {range && <Pagination {...page} />}
      </main>
    </Layout>
  );
}

function Ranges({ name, ranges }: CollectionContents): ReactNode {
  return (
    <ol className={`plain-list ${styles.ranges}`}>
      {ranges.map(({ range, count }) => (
        <li key={rangeKey(range)}>
          <Link to={rangeAddress(name, range)}>{rangeLabel(range)}</Link>
          <span>
            <PaperCount count={count} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Pagination({ previous, next }: CollectionContents): ReactNode {
  return (
    <nav
      className="pagination-nav docusaurus-mt-lg"
      aria-label={translate({ id: "range.pagination", message: "其他編號範圍" })}
    >
      {previous && <PaginatorNavLink {...previous} />}
      {next && <PaginatorNavLink {...next} isNext />}
    </nav>
  );
}
