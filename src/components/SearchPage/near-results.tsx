import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { NearHits } from "../../search/search.ts";
import type { View } from "../../search/search-address.ts";
import { QuotedWords } from "../SearchMessages/quoted-words.tsx";
import { ResultList } from "./result-list.tsx";
import styles from "./styles.module.css";

type Props = { readonly near: readonly NearHits[]; readonly view: View };

/** Papers that have most of a query, under what they lack of it. */
export function NearResults({ near, view }: Props): ReactNode {
  return near.map(({ missing, hits }) => (
    <section key={missing.join(" ")} className={styles.near}>
      <h3>
        <Translate id="search.near" values={{ words: <QuotedWords words={missing} /> }}>
          {"沒有{words}，其餘都有"}
        </Translate>
      </h3>
      <ResultList hits={hits} view={view} first={1} />
    </section>
  ));
}
