import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { Finding } from "../../../scripts/lib/finding.ts";
import { parsePath } from "../../../scripts/lib/record/json-pointer.ts";
import { useDesk } from "./desk-context.ts";
import { showField } from "./show-field.ts";
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
            <button type="button" onClick={() => showField(parsePath(finding.pointer))}>
              {finding.message[locale]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
