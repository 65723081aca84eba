import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { Finding } from "../../../scripts/lib/finding.ts";
import { useDesk } from "./desk-context.ts";
import styles from "./styles.module.css";

/** Everything that is found in the record, each leading to its field. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { locale } = useDesk();
  const shown = findings.filter(({ severity }) => severity !== "note");
  return (
    <details className={styles.summary} open={shown.some(({ severity }) => severity === "error")}>
      <summary>
        <Translate id="desk.findings" values={{ count: shown.length }}>
          {"檢查結果：{count} 項"}
        </Translate>
      </summary>
      <ul className={styles.findings}>
        {shown.map((finding) => (
          <li
            key={`${finding.code}${finding.pointer}${finding.column}`}
            data-severity={finding.severity}
          >
            <button type="button" onClick={() => showField(finding.pointer)}>
              {finding.message[locale]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Leads to the field of a value, or of the nearest one around it. */
function showField(pointer: string): void {
  const field = document.getElementById(`field${pointer}`);
  if (field === null) {
    if (pointer !== "") showField(pointer.slice(0, pointer.lastIndexOf("/")));
    return;
  }
  field.scrollIntoView({ block: "center" });
  field.querySelector("textarea")?.focus();
}
