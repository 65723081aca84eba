import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { Absent } from "../Absent/index.tsx";
import { PaperScore } from "../PaperScore/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import styles from "./styles.module.css";

/** One paper of the table; `readRows` reads back what it shows. */
export function Row({ row }: { readonly row: PaperRow }): ReactNode {
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
