import { memo, type ReactNode } from "react";
import type { Locale } from "../../../scripts/lib/locale.ts";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { scoreNumber } from "../../../scripts/lib/record/values/score.ts";
import type { View } from "../../search/query/search-address.ts";
import type { Hit, MarkedText as Marked } from "../../search/query/search-engine.ts";
import { MarkedText } from "../MarkedText/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { PaperTable, type Sorting, type TableRow } from "../PaperTable/index.tsx";
import { pickText, pickTitles } from "../pick-text.ts";
import { ResultLink, type ResultPlace } from "../ResultLink/index.tsx";
import { SaveToList } from "../SaveToList/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
import { useLocale } from "../use-locale.ts";
import styles from "./styles.module.css";

type Props = {
  readonly hits: readonly Hit[];
  /** Lines of a table that are there already, in the place of results. */
  readonly printed?: readonly PaperRow[];
  readonly view: View;
  /** Where the first one stands among all results; absent where they are none of them. */
  readonly first?: ResultPlace;
  /** How a table of them is ordered otherwise. */
  readonly sorting?: Sorting;
  /** Whether they may be of several collections. */
  readonly isMixed: boolean;
};

/** Results in their order; typing doesn't draw the same ones again. */
export const ResultList = memo(function ResultList(props: Props): ReactNode {
  const { hits, printed, view, first, sorting, isMixed } = props;
  const locale = useLocale();
  const placeOf = (index: number) => first && { ...first, place: first.place + index };
  if (view === "table" || printed) {
    const lines = printed ?? hits.map((hit) => readRow(hit, locale));
    const rows = lines.map((line, index) => ({ ...line, place: placeOf(index) }));
    return <PaperTable rows={rows} sorting={sorting} isMixed={isMixed} />;
  }
  return (
    <ol start={first?.place ?? 1} className={`plain-list ${styles.list}`}>
      {hits.map((hit, index) => (
        <li key={`${hit.collection}/${hit.id}`}>
          <Result hit={hit} place={placeOf(index)} />
        </li>
      ))}
    </ol>
  );
});

/** A paper that was found, as a line of a table for readers of a locale. */
function readRow(hit: Hit, locale: Locale): TableRow {
  const { collection, id, position, published, journal, score, status } = hit;
  const { title } = pickTitles(hit, locale);
  const finding = pickText(hit.findings, locale);
  return {
    collection,
    id,
    position,
    title,
    ...(finding && { finding }),
    ...(published !== undefined && { published }),
    ...(journal && { journal: journal.text }),
    ...(score !== undefined && { score: readScore(score) }),
    ...(status && { status }),
    marks: { title: title.marks, finding: finding?.marks, journal: journal?.marks },
  };
}

type ResultProps = { readonly hit: Hit; readonly place: ResultPlace | undefined };

/** A paper that was found; its first link leads to it. */
function Result({ hit, place }: ResultProps): ReactNode {
  const { findings, status } = hit;
  const locale = useLocale();
  const { title, other } = pickTitles(hit, locale);
  const finding = pickText(findings, locale);
  return (
    <article className={styles.result}>
      <h3 className={styles.title}>
        {status && <StatusMark status={status} />}
        <ResultLink paper={hit} place={place}>
          <MarkedText text={title} />
        </ResultLink>
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
  const { collection, position, areas, journal, authors, published, score } = hit;
  const locale = useLocale();
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
      <Detail text={authors} />
      <Detail text={pickText(areas, locale)} />
      {score !== undefined && <PaperScore score={readScore(score)} />}
      <SaveToList paper={`${collection}/${hit.id}`} className={styles.save} />
    </p>
  );
}

function Detail({ text }: { readonly text: Marked | undefined }): ReactNode {
  return text && <MarkedText text={text} />;
}

function readScore(text: string): NonNullable<TableRow["score"]> {
  const value = scoreNumber(text);
  return { text, ...(value !== undefined && { value }) };
}
