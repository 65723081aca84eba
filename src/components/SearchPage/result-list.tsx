import { memo, type ReactNode } from "react";
import type { Hit } from "../../search/search.ts";
import type { View } from "../../search/search-address.ts";
import { Result } from "./result.tsx";
import styles from "./styles.module.css";

type Props = {
  readonly hits: readonly Hit[];
  readonly view: View;
  /** The place of the first one among all results. */
  readonly first: number;
};

/** A page of results in their order; typing doesn't draw the same ones again. */
export const ResultList = memo(function ResultList({ hits, view, first }: Props): ReactNode {
  return (
    <ol start={first} className={`plain-list ${styles.list}`} data-view={view}>
      {hits.map((hit) => (
        <li key={`${hit.collection}/${hit.id}`}>
          <Result hit={hit} />
        </li>
      ))}
    </ol>
  );
});
