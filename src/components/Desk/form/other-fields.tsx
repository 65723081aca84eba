import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { isJsonObject } from "../../../../scripts/lib/record/json/json-value.ts";
import { paperRecordSchema } from "../../../../scripts/lib/record/schema/paper-record.ts";
import { knownKeys } from "../../../../scripts/lib/record/schema/schema-walk.ts";
import { useDesk, useField } from "../field/desk-context.ts";
import { FieldFindings } from "../field/field-findings.tsx";
import { fieldId } from "../field/show-field.ts";
import fieldStyles from "../field/styles.module.css";
import styles from "./styles.module.css";

/** Fields of the schema that the form has no place for: they are written by the program, or seldom. */
export const textFields: readonly string[] = [
  ...["$schema", "position", "accepted", "provenance", "formerPaths", "formerAddresses"],
];

/** What the record has that the form has no place for, with the way to its text. */
export function OtherFields({ textAddress }: { readonly textAddress: string }): ReactNode {
  const { record } = useDesk();
  const known = knownKeys(paperRecordSchema, []);
  const fields = isJsonObject(record) ? Object.keys(record) : [];
  return (
    <section>
      <h2>
        <Translate id="desk.others">其他欄位</Translate>
      </h2>
      <dl className={styles.others}>
        {fields
          .filter((field) => textFields.includes(field) || !known.includes(field))
          .map((field) => (
            <OtherField key={field} field={field} />
          ))}
      </dl>
      <p>
        <Link to={textAddress}>
          <Translate id="desk.others.text">以文字編輯整筆紀錄</Translate>
        </Link>
      </p>
    </section>
  );
}

function OtherField({ field }: { readonly field: string }): ReactNode {
  const { value, meaning, findings } = useField([field]);
  return (
    <div id={fieldId([field])}>
      <dt>
        <code>{field}</code>
      </dt>
      <dd>
        {showValue(value)}
        <small className={fieldStyles.help}>{meaning}</small>
        <FieldFindings findings={findings} />
      </dd>
    </div>
  );
}
