import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { PaperStatus } from "../../../scripts/lib/navigation/paper-status.ts";
import styles from "./styles.module.css";

/** A word that warns of a paper's status wherever its title stands. */
export function StatusMark({ status }: { readonly status: PaperStatus }): ReactNode {
  return (
    <strong className={`${styles.mark} ${styles[status]}`} data-status={status}>
      {statusNames()[status]}
    </strong>
  );
}

function statusNames(): Readonly<Record<PaperStatus, string>> {
  return {
    retracted: translate({ id: "status.retracted", message: "已撤稿" }),
    concern: translate({ id: "status.concern", message: "關切聲明" }),
    corrected: translate({ id: "status.corrected", message: "已勘誤" }),
  };
}
