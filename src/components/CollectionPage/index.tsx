import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Layout from "@theme/Layout";
import NotFound from "@theme/NotFound";
import { type ReactNode, useMemo } from "react";
import { rangeAddress } from "../../../scripts/lib/navigation/address.ts";
import { rangeKey, rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import type { CollectionContents } from "../../../scripts/site/collections/content.ts";
import { ownTemplate } from "../../../scripts/site/collections/template-contents.ts";
import { usePrintedPage } from "../../printed-pages/page-store.ts";
import { usualPageSize } from "../../search/query/search-engine.ts";
import { CollectionHeader } from "../CollectionHeader/index.tsx";
import { countPapers } from "../count-papers.ts";
import { PaperTable } from "../PaperTable/index.tsx";
import { Catalogue } from "../SearchPage/catalogue.tsx";
import { CatalogueHeading } from "../SearchPage/catalogue-heading.tsx";
import styles from "./styles.module.css";

/**
 * A collection: the catalogue of its papers. It begins with its first papers, which the page has in
 * itself. On the server it is the template that every such page is printed from.
 */
export default function CollectionPage(): ReactNode {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const page = usePrintedPage(() => ownTemplate(baseUrl));
  return page?.kind === "collection" ? <Contents key={page.permalink} page={page} /> : <NotFound />;
}

function Contents({ page }: { readonly page: CollectionContents }): ReactNode {
  const { title, description, name, ranges, rows } = page;
  const first = useMemo(() => rows.slice(0, usualPageSize), [rows]);
  return (
    <Layout title={title} {...(description && { description: description.text })}>
      <Catalogue
        collection={name}
        heading={(shown) => (
          <CatalogueHeading {...shown} title={title}>
            <CollectionHeader collection={page} />
          </CatalogueHeading>
        )}
        first={rows.length > 0 && <PaperTable rows={rows} />}
        printed={first}
        otherwise={ranges.length > 0 && <Ranges {...page} />}
      />
    </Layout>
  );
}

function Ranges({ name, ranges }: CollectionContents): ReactNode {
  return (
    <>
      <p className={styles.numbers}>
        <Translate id="collection.ranges">全部文獻，依編號：</Translate>
      </p>
      <ol className={`plain-list ${styles.ranges}`}>
        {ranges.map(({ range, count }) => (
          <li key={rangeKey(range)}>
            <Link to={rangeAddress(name, range)}>{rangeLabel(range)}</Link>
            <span>{countPapers(count)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
