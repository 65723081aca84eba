import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useId, useState } from "react";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { listDraftPapers } from "../store/drafts.ts";
import styles from "./styles.module.css";

/** The papers of which this browser has something that is not saved, each leading to its desk. */
export function KeptDrafts(): ReactNode {
  const id = useId();
  const [papers, setPapers] = useState<readonly string[]>([]);
  useEffect(() => {
    listDraftPapers().then(setPapers);
  }, []);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Translate id="desk.kept">在此瀏覽器中尚未儲存</Translate>
      </h2>
      <ul className={styles.papers}>
        {papers.map((paper) => (
          <li key={paper}>
            <Link to={deskAddress(paper)}>{paper}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
