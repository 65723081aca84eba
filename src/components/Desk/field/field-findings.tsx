import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import type { Finding } from "../../../../scripts/lib/finding.ts";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { useDesk, type useField } from "./desk-context.ts";
import styles from "./styles.module.css";

type Notes = Pick<ReturnType<typeof useField>, "meaning" | "findings"> & {
  /** Of the element that says what the field means. */
  readonly id: string;
};

/** Under a field: what it means, and what was found there. */
export function FieldNotes({ id, meaning, findings }: Notes): ReactNode {
  return (
    <>
      {meaning && (
        <small id={id} className={styles.help}>
          {meaning}
        </small>
      )}
      <FieldFindings findings={findings} />
    </>
  );
}

/** What was found at a field, where it is written, with a button for each way to mend it. */
export function FieldFindings({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { locale, others } = useDesk();
  return (
    findings.length > 0 && (
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li
            key={`${finding.code}${finding.pointer}${finding.column}`}
            data-severity={finding.severity}
          >
            {finding.message[locale]} <small>{finding.hint[locale]}</small>
            <OtherPaper name={others.get(finding)} />
            <Mends finding={finding} />
          </li>
        ))}
      </ul>
    )
  );
}

/** Leads to a paper's record on the desk. */
function OtherPaper({ name }: { readonly name: string | undefined }): ReactNode {
  return name && <Link to={deskAddress(name)}>{name}</Link>;
}

function Mends({ finding }: { readonly finding: Finding }): ReactNode {
  const { locale, mends, record, edit } = useDesk();
  const accept = () => {
    const reason = window.prompt(askReason())?.trim();
    if (!reason) return;
    const accepted = valueAt(record, ["accepted"]);
    const { code, pointer } = finding;
    const place = Array.isArray(accepted) ? accepted.length : 0;
    edit(["accepted", place], { code, pointer, reason: { [locale]: reason } });
  };
  return (
    <span className={styles.mends}>
      {mends.get(finding)?.map(({ label, edits }) => (
        <button
          key={label.en}
          type="button"
          onClick={() => {
            for (const { path, value } of edits) edit(path, value);
          }}
        >
          {label[locale]}
        </button>
      ))}
      {finding.severity === "warning" && (
        <button type="button" onClick={accept}>
          <Translate id="desk.accept">保留原文並說明理由…</Translate>
        </button>
      )}
    </span>
  );
}

function askReason(): string {
  return translate({
    id: "desk.accept.ask",
    message: "為什麼這裡是對的？理由會顯示在頁面上。",
  });
}
