import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import type { Range, Sort } from "../../search/query/search-engine.ts";
import { Absent } from "../Absent/index.tsx";
import { MarkedText } from "../MarkedText/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { ResultLink, type ResultPlace } from "../ResultLink/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import { useCollectionName } from "../use-collection-name.ts";
import styles from "./styles.module.css";

/** The columns of the table in their order. */
const columns = ["position", "title", "finding", "published", "journal", "score"] as const;
type Column = (typeof columns)[number];

/** The orders that a column's heading gives: at first, and when it is chosen again. */
const columnSorts: { readonly [column in Column]?: readonly [Sort, Sort] } = {
  position: ["position", "last"],
  title: ["title", "title-descending"],
  published: ["newest", "oldest"],
  journal: ["journal", "journal-descending"],
  score: ["score", "lowest"],
};

/** The orders in which a column's values rise. */
const ascending: readonly Sort[] = ["position", "title", "oldest", "journal", "lowest"];

/** Headings of the columns. */
function columnNames(): Readonly<Record<Column, string>> {
  return {
    position: translate({ id: "table.position", message: "編號" }),
    title: translate({ id: "table.title", message: "標題" }),
    finding: translate({ id: "table.finding", message: "主要發現" }),
    published: translate({ id: "table.year", message: "年份" }),
    journal: translate({ id: "table.journal", message: "期刊" }),
    score: translate({ id: "table.score", message: "策展評分" }),
  };
}

/** A paper as the table shows it, with what a search found in its texts. */
export type TableRow = PaperRow & {
  readonly marks?: { readonly [column in Column]?: readonly Range[] | undefined };
  /** Where it stands among results. */
  readonly place?: ResultPlace | undefined;
};

/** The order in which the papers stand, and what is told of the one that a reader wants instead. */
export type Sorting = { readonly sort: Sort; readonly onSort: (sort: Sort) => void };

type Props = {
  readonly rows: readonly TableRow[];
  /** Absent where the table has the only order that there is. */
  readonly sorting?: Sorting | undefined;
  /** Whether they are of several collections, whose names stand before the numbers then. */
  readonly isMixed?: boolean;
};

/** Papers as a table. */
export function PaperTable({ rows, sorting, isMixed = false }: Props): ReactNode {
  const names = columnNames();
  return (
    <table className={`plain-table ${styles.table}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Heading key={column} name={names[column]} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.collection}/${row.id}`} row={row} isMixed={isMixed} />
        ))}
      </tbody>
    </table>
  );
}

type HeadingProps = Pick<Props, "sorting"> & { readonly name: string; readonly column: Column };

/** The heading of a column; it sorts by it where it can. */
function Heading({ name, column, sorting }: HeadingProps): ReactNode {
  const sorts = columnSorts[column];
  if (sorting === undefined || sorts === undefined) return <th scope="col">{name}</th>;
  const { sort, onSort } = sorting;
  const [first, second] = sorts;
  const direction = ascending.includes(sort) ? "ascending" : "descending";
  return (
    <th scope="col" aria-sort={sorts.includes(sort) ? direction : "none"}>
      <button type="button" onClick={() => onSort(sort === first ? second : first)}>
        {name}
      </button>
    </th>
  );
}

/** One paper of the table; `readRows` reads back what it shows. */
function Row({ row, isMixed }: { readonly row: TableRow; readonly isMixed: boolean }): ReactNode {
  const { title, finding, published, journal, status, score, marks = {} } = row;
  return (
    <tr>
      <td className={styles.number}>
        {isMixed && <CollectionName name={row.collection} />}
        {row.position}
      </td>
      <th scope="row" className={styles.title}>
        {status && <StatusMark status={status} />}
        <ResultLink paper={row} place={row.place}>
          <MarkedText text={{ ...title, marks: marks.title }} />
        </ResultLink>
      </th>
      <td className={styles.finding}>
        {finding ? <MarkedText text={{ ...finding, marks: marks.finding }} /> : <Absent />}
      </td>
      <td className={styles.year}>
        {published ? <time dateTime={published}>{published.slice(0, 4)}</time> : <Absent />}
      </td>
      <td className={styles.journal}>
        {journal ? (
          <MarkedText text={{ text: journal, language: "en", marks: marks.journal }} />
        ) : (
          <Absent />
        )}
      </td>
      <td className={styles.score}>
        <PaperScore {...(score && { score })} />
      </td>
    </tr>
  );
}

/** What readers call a collection, before a number in it; only who names it loads the names. */
function CollectionName({ name }: { readonly name: string }): ReactNode {
  const nameOf = useCollectionName();
  return (
    <>
      <MarkedText text={nameOf(name)} />{" "}
    </>
  );
}
