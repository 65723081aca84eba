import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { Finding } from "../../../../scripts/lib/finding.ts";
import { parsePath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useDesk } from "../field/desk-context.ts";
import { showField } from "../field/show-field.ts";
import styles from "../field/styles.module.css";

type Props = {
  readonly findings: readonly Finding[];
  /** How a finding's place is shown, where it isn't its field. */
  readonly onShow?: (finding: Finding) => void;
};

/** Everything that is found in the record, each leading to its place. */
export function FindingsList({ findings, onShow = showFindingField }: Props): ReactNode {
  const { locale } = useDesk();
  const shown = findings.filter(({ severity }) => severity !== "note");
  return (
    <details open={shown.some(({ severity }) => severity === "error")}>
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
            <button type="button" onClick={() => onShow(finding)}>
              {finding.message[locale]}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function showFindingField({ pointer }: Finding): void {
  showField(parsePath(pointer));
}
