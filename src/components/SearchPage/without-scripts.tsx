import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { collectionAddress } from "../../../scripts/lib/navigation/address.ts";
import { useCollections } from "../../printed-pages/use-collections.ts";
import styles from "./styles.module.css";

/** Where readers whose browser runs no scripts find the papers. */
export function WithoutScripts(): ReactNode {
  const { collections } = useCollections();
  return (
    <noscript>
      <p className={styles.without}>
        <Translate id="search.noscript">
          搜尋在瀏覽器中進行，需要 JavaScript。不用 JavaScript 也可以從館藏瀏覽全部文獻：
        </Translate>
      </p>
      <ul>
        {collections.map(({ name, label }) => (
          <li key={name}>
            <Link to={collectionAddress(name)} lang={label.language}>
              {label.text}
            </Link>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
