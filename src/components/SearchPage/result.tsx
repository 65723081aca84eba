import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { scoreNumber } from "../../../scripts/lib/navigation/score-number.ts";
import type { Hit } from "../../search/search.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { pickText, pickTitles } from "../pick-text.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
import styles from "./styles.module.css";

/** A paper that was found; its first link leads to it. */
export function Result({ hit }: { readonly hit: Hit }): ReactNode {
  const { collection, id, findings, areas, journal, authors, published, status } = hit;
  const { i18n } = useDocusaurusContext();
  const nameOf = useCollectionName();
  const { title, other } = pickTitles(hit, i18n.currentLocale);
  const value = scoreNumber(hit.score);
  const score = hit.score !== undefined && {
    text: hit.score,
    ...(value !== undefined && { value }),
  };
  const finding = pickText(findings, i18n.currentLocale);
  const area = pickText(areas, i18n.currentLocale);
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
      <p className={styles.source}>
        <span className={styles.collection}>
          <MarkedText text={nameOf(collection)} /> {hit.position}
        </span>
        {journal && (
          <cite>
            <MarkedText text={journal} />
          </cite>
        )}
        {published && <time dateTime={published}>{published.slice(0, 4)}</time>}
        {authors && (
          <span className={styles.authors}>
            <MarkedText text={authors} />
          </span>
        )}
        {area && (
          <span className={styles.area}>
            <MarkedText text={area} />
          </span>
        )}
        {score && (
          <span className={styles.score}>
            <PaperScore score={score} />
          </span>
        )}
      </p>
    </article>
  );
}
