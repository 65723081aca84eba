import Link from "@docusaurus/Link";
import type { ReactNode } from "react";
import { paperAddress } from "../../../scripts/lib/navigation/address.ts";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { PaperScore } from "../PaperScore/index.tsx";
import { StatusMark } from "../StatusMark/index.tsx";
import styles from "./styles.module.css";

/** A few papers as a short list: title, finding, where and when it was published, score. */
export function NewestPapers({ papers }: { readonly papers: readonly PaperRow[] }): ReactNode {
  return (
    <ol className={`plain-list ${styles.list}`}>
      {papers.map((paper) => (
        <li key={`${paper.collection}/${paper.id}`}>
          <Entry paper={paper} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ paper }: { readonly paper: PaperRow }): ReactNode {
  const { collection, id, title, finding, journal, published, score, status } = paper;
  return (
    <article>
      <h3 className={styles.title}>
        {status && <StatusMark status={status} />}
        <Link to={paperAddress(collection, id)} lang={title.language}>
          {title.text}
        </Link>
      </h3>
      {finding && (
        <p className={styles.finding} lang={finding.language}>
          {finding.text}
        </p>
      )}
      <p className="notes">
        {journal && <span lang="en">{journal}</span>}
        {published && <time dateTime={published}>{published.slice(0, 4)}</time>}
        {score && <PaperScore score={score} />}
      </p>
    </article>
  );
}
