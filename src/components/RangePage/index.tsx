import { translate } from "@docusaurus/Translate";
import Layout from "@theme/Layout";
import PaginatorNavLink from "@theme/PaginatorNavLink";
import type { ReactNode } from "react";
import { rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import type { RangeData } from "../../plugins/collections/content.ts";
import { CollectionHeader } from "../CollectionHeader/index.tsx";
import { PaperTable } from "../PaperTable/index.tsx";

/** The papers of one range of a collection, and the way to the ranges beside it. */
export default function RangePage({ data }: { readonly data: RangeData }): ReactNode {
  const { collection, range, rows, previous, next } = data;
  return (
    <Layout title={`${collection.label.text} ${rangeLabel(range)}`}>
      <main className="container margin-vert--lg">
        <CollectionHeader collection={collection} count={rows.length} range={range} />
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
