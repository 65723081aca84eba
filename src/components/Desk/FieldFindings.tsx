import type { ReactNode } from "react";
import type { Finding } from "../../../scripts/lib/finding.ts";
import { useDesk } from "./desk-context.ts";
import styles from "./styles.module.css";

/** What was found at a field, where it is written. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { locale } = useDesk();
  return (
    findings.length > 0 && (
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li
            key={`${finding.code}${finding.pointer}${finding.column}`}
            data-severity={finding.severity}
          >
            {finding.message[locale]} <small>{finding.hint[locale]}</small>
          </li>
        ))}
      </ul>
    )
  );
}
