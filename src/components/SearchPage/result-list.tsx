import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { memo, type ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import { scoreNumber } from "../../../scripts/lib/record/score.ts";
import type { Hit, MarkedText as Marked } from "../../search/search.ts";
import type { View } from "../../search/search-address.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { pickText, pickTitles } from "../pick-text.ts";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
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

/** A paper that was found; its first link leads to it. */
function Result({ hit }: { readonly hit: Hit }): ReactNode {
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

/** Where a paper that was found belongs, where and when it was published and by whom, its area and score. */
function ResultSource({ hit }: { readonly hit: Hit }): ReactNode {
  const { collection, position, areas, journal, authors, published } = hit;
  const { i18n } = useDocusaurusContext();
  const nameOf = useCollectionName();
  return (
    <p className={`notes ${styles.source}`}>
      <span>
        <MarkedText text={nameOf(collection)} /> {position}
      </span>
      {journal && (
        <cite>
          <MarkedText text={journal} />
        </cite>
      )}
      {published && <time dateTime={published}>{published.slice(0, 4)}</time>}
      <Detail className={styles.authors} text={authors} />
      <Detail className={styles.area} text={pickText(areas, i18n.currentLocale)} />
      <Score score={hit.score} />
    </p>
  );
}

type DetailProps = { readonly className: string | undefined; readonly text: Marked | undefined };

function Detail({ className, text }: DetailProps): ReactNode {
  if (text === undefined) return null;
  return (
    <span className={className}>
      <MarkedText text={text} />
    </span>
  );
}

function Score({ score }: { readonly score: Hit["score"] | undefined }): ReactNode {
  if (score === undefined) return null;
  const value = scoreNumber(score);
  return (
    <span className={styles.score}>
      <PaperScore score={{ text: score, ...(value !== undefined && { value }) }} />
    </span>
  );
}
