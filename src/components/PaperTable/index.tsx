import Link from "@docusaurus/Link";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { Absent } from "../Absent/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import { columnNames, type Sorting, type SortKey, sortRows } from "./columns.ts";
import styles from "./styles.module.css";

/** Papers as a table that sorts by its headings; by position to begin with. */
export function PaperTable({ rows }: { readonly rows: readonly PaperRow[] }): ReactNode {
  const { i18n } = useDocusaurusContext();
  const [sorting, setSorting] = useState<Sorting>({ key: "position", isDescending: false });
  const names = columnNames();
  const heading = (key: SortKey) => (
    <SortHeading name={names[key]} column={key} sorting={sorting} onSort={setSorting} />
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heading("position")}
          {heading("title")}
          <th scope="col">{names.finding}</th>
          {heading("published")}
          {heading("journal")}
          {heading("score")}
        </tr>
      </thead>
      <tbody>
        {sortRows(rows, sorting, i18n.currentLocale).map((row) => (
          <Row key={`${row.collection}/${row.id}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

type SortHeadingProps = {
  readonly name: string;
  readonly column: SortKey;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
};

function SortHeading({ name, column, sorting, onSort }: SortHeadingProps): ReactNode {
  const isSorted = sorting.key === column;
  const direction = sorting.isDescending ? "descending" : "ascending";
  const isDescending = isSorted
    ? !sorting.isDescending
    : column === "published" || column === "score";
  return (
    <th scope="col" aria-sort={isSorted ? direction : "none"} data-column={column}>
      <button type="button" onClick={() => onSort({ key: column, isDescending })}>
        {name}
      </button>
    </th>
  );
}

/** One paper of the table; `readRows` reads back what it shows. */
function Row({ row }: { readonly row: PaperRow }): ReactNode {
  const { title, finding, published, journal, status } = row;
  return (
    <tr>
      <td className={styles.number}>{row.position}</td>
      <th scope="row" className={styles.title}>
        {status && <StatusMark status={status} />}
        <Link to={paperAddress(row.collection, row.id)} lang={title.language}>
          {title.text}
        </Link>
      </th>
      <td className={styles.finding}>
        {finding ? <span lang={finding.language}>{finding.text}</span> : <Absent />}
      </td>
      <td className={styles.year}>
        {published ? <time dateTime={published}>{published.slice(0, 4)}</time> : <Absent />}
      </td>
      <td className={styles.journal}>{journal ? <span lang="en">{journal}</span> : <Absent />}</td>
      <td className={styles.score}>
        <PaperScore {...(row.score && { score: row.score })} />
      </td>
    </tr>
  );
}
