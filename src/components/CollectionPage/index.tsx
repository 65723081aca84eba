import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { rangeAddress } from "../../../scripts/lib/navigation/address.ts";
import { rangeKey, rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import type { CollectionData } from "../../plugins/collections/content.ts";
import { CollectionHeader } from "../CollectionHeader/index.tsx";
import { PaperCount } from "../PaperCount/index.tsx";
import { PaperTable } from "../PaperTable/index.tsx";
import styles from "./styles.module.css";

/** A collection: its papers where one range holds them all, else its ranges. */
export default function CollectionPage({ data }: { readonly data: CollectionData }): ReactNode {
  const { collection, ranges, rows } = data;
  const description = collection.description?.text;
  return (
    <Layout title={collection.label.text} {...(description && { description })}>
      <main className="container margin-vert--lg">
        <CollectionHeader collection={collection} count={collection.count} />
        {rows.length > 0 && <PaperTable rows={rows} />}
        {ranges.length > 1 && <Ranges {...data} />}
        {ranges.length === 0 && (
          <p>
            <Translate id="collection.empty">這個館藏還沒有文獻。</Translate>
          </p>
        )}
      </main>
    </Layout>
  );
}

function Ranges({ collection, ranges }: CollectionData): ReactNode {
  return (
    <ol className={styles.ranges}>
      {ranges.map(({ range, count }) => (
        <li key={rangeKey(range)}>
          <Link to={rangeAddress(collection.name, range)}>{rangeLabel(range)}</Link>
          <span>
            <PaperCount count={count} />
          </span>
        </li>
      ))}
    </ol>
  );
}
