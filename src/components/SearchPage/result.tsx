import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { Hit } from "../../search/search.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { pickText, pickTitles } from "../pick-text.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import { ResultSource } from "./result-source.tsx";
import styles from "./styles.module.css";

/** A paper that was found; its first link leads to it. */
export function Result({ hit }: { readonly hit: Hit }): ReactNode {
  const { collection, id, findings, status } = hit;
  const { i18n } = useDocusaurusContext();
  const { title, other } = pickTitles(hit, i18n.currentLocale);
  const finding = pickText(findings, i18n.currentLocale);
  return (
    <article className={styles.result}>
      <h3 className={styles.title}>
        {status && <StatusMark status={status} />}
        <Link to={paperAddress(collection, id)}>
          <MarkedText text={title} />
        </Link>
      </h3>
      {other && (
        <p className={styles.other}>
          <MarkedText text={other} />
        </p>
      )}
      {finding && (
        <p className={styles.finding}>
          <MarkedText text={finding} />
        </p>
      )}
      <ResultSource hit={hit} />
    </article>
  );
}
