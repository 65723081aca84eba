import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { scoreNumber } from "../../../scripts/lib/record/score.ts";
import type { Hit, MarkedText as Marked } from "../../search/search.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { pickText } from "../pick-text.ts";
import { useCollectionName } from "../use-collection-name.ts";
import styles from "./styles.module.css";

/** Where a paper that was found belongs, where and when it was published and by whom, its area and score. */
export function ResultSource({ hit }: { readonly hit: Hit }): ReactNode {
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
