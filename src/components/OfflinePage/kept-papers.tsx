import Translate from "@docusaurus/Translate";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type Kept, readKept } from "../../offline/kept-sets.ts";
import { ReadPages } from "./read-pages.tsx";
import { Room } from "./room.tsx";
import { Sets } from "./sets.tsx";
import styles from "./styles.module.css";

/** Collections, lists and pages, each with what is kept of it. */
export function KeptPapers(): ReactNode {
  const [kept, setKept] = useState<Kept | "refused">();
  const renew = useCallback(() => {
    readKept().then(setKept, () => setKept("refused"));
  }, []);
  useEffect(renew, [renew]);
  if (kept === undefined) return null;
  if (kept === "refused") {
    return (
      <p role="status" className={styles.message}>
        <Translate id="offline.forbidden">瀏覽器不允許這個網站儲存任何內容。</Translate>
      </p>
    );
  }
  return (
    <>
      <Sets kept={kept} onChange={renew} />
      <ReadPages pages={kept.pages} onChange={renew} />
      <Room kept={kept} />
    </>
  );
}
