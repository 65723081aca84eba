import type { ReactNode } from "react";
import { type PaperStatus, statusNames } from "../../../scripts/lib/navigation/paper-status.ts";
import { useLocale } from "../use-locale.ts";

/** A word that warns of a paper's status wherever its title stands. */
export function StatusMark({ status }: { readonly status: PaperStatus }): ReactNode {
  const locale = useLocale();
  return (
    <strong className="status-mark" data-status={status}>
      {statusNames[status][locale]}
    </strong>
  );
}
