import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { type CatalogueFacet, catalogueAddress } from "../../../scripts/lib/navigation/address.ts";
import type { BrowseValue } from "../../../scripts/site/browse/content.ts";
import { PhraseText } from "../PhraseText/index.tsx";
import styles from "./styles.module.css";

/** Papers that fill a bar at least: one alone is not much. */
const fewest = 4;

type Props = {
  readonly facet: CatalogueFacet;
  readonly values: readonly BrowseValue[];
  /** Papers of the value that has most of them, here or elsewhere on the page. */
  readonly most: number;
};

/** Values of a facet, each with its papers as a bar and a number, and a way to them in the catalogue. */
export function BrowseList({ facet, values, most }: Props): ReactNode {
  return (
    <ul className={`plain-list ${styles.list}`}>
      {values.map(({ name, count }) => (
        <li key={name.text}>
          <Link to={catalogueAddress(facet, name.text)}>
            <PhraseText phrase={[name]} />
          </Link>
          <meter
            className="score-bar"
            min={0}
            max={Math.max(fewest, most)}
            value={count}
            aria-hidden="true"
          />
          <span className={styles.count}>{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}
