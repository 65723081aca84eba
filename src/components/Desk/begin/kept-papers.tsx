import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useId, useState } from "react";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { listDraftPapers } from "../store/drafts.ts";
import { listHandedIn } from "../store/handed-in.ts";
import styles from "./styles.module.css";

/** The papers of which this browser has something that is not saved, or was handed in, each leading to its desk. */
export function KeptPapers(): ReactNode {
  return (
    <>
      <Papers list={listDraftPapers}>
        <Translate id="desk.kept">在此瀏覽器中尚未儲存</Translate>
      </Papers>
      <Papers list={listHandedIn}>
        <Translate id="desk.handedIn">已從此瀏覽器送出</Translate>
      </Papers>
    </>
  );
}

type Props = { readonly list: () => Promise<readonly string[]>; readonly children: ReactNode };

function Papers({ list, children }: Props): ReactNode {
  const id = useId();
  const [papers, setPapers] = useState<readonly string[]>([]);
  useEffect(() => {
    list().then(setPapers);
  }, [list]);
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{children}</h2>
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
