import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { rangeLabel } from "../../../scripts/lib/navigation/position-range.ts";
import type { CollectionData } from "../../../scripts/site/collections/content.ts";
import { countPapers } from "../count-papers.ts";
import styles from "./styles.module.css";

/** Name, description and size of a collection; above one of its ranges, a link back to it all. */
export function CollectionHeader({ collection }: { collection: CollectionData }): ReactNode {
  const { name, label, description, count, range } = collection;
  return (
    <header className={styles.header}>
      {range && (
        <p className={styles.back}>
          <Link to={collectionAddress(name)} lang={label.language}>
            {label.text}
          </Link>
        </p>
      )}
      <h1 lang={label.language}>
        {label.text}
        {range && <span className={styles.range}> {rangeLabel(range)}</span>}
      </h1>
      {description && <p lang={description.language}>{description.text}</p>}
      <p className="notes">
        <span>{countPapers(count)}</span>
        <span>
          <Translate id="collection.score">評分為策展人的意見，滿分 10 分</Translate>
        </span>
      </p>
    </header>
  );
}
