import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import type { CollectionSummary } from "../../../scripts/site/collections/content.ts";
import { countPapers } from "../count-papers.ts";
import styles from "./styles.module.css";

type Props = { readonly collections: readonly CollectionSummary[] };

/** The collections of the site, each with its size. */
export function CollectionList({ collections }: Props): ReactNode {
  if (collections.length === 0) {
    return (
      <p>
        <Translate id="home.empty" values={{ guide: <AddingLink /> }}>
          {"這個網站還沒有文獻。{guide}說明如何加入第一篇。"}
        </Translate>
      </p>
    );
  }
  return (
    <ul className={`plain-list ${styles.list}`}>
      {collections.map(({ name, label, description, count }) => (
        <li key={name}>
          <Link to={collectionAddress(name)} lang={label.language}>
            {label.text}
          </Link>
          <span className={styles.count}>{countPapers(count)}</span>
          {description && <p lang={description.language}>{description.text}</p>}
        </li>
      ))}
    </ul>
  );
}

function AddingLink(): ReactNode {
  return (
    <Link to="/guide/adding/">
      <Translate id="home.empty.guide">指南</Translate>
    </Link>
  );
}
