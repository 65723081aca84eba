import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { type PaperStatus, statusNames } from "../../../scripts/lib/navigation/paper-status.ts";

/** A word that warns of a paper's status wherever its title stands. */
export function StatusMark({ status }: { readonly status: PaperStatus }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <strong className="status-mark" data-status={status}>
      {statusNames[status][findLocale(currentLocale)]}
    </strong>
  );
}
