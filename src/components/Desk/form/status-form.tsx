import { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { words } from "../../../../scripts/lib/card/words.ts";
import {
  type PaperStatus,
  paperStatuses,
  statusNames,
} from "../../../../scripts/lib/navigation/paper-status.ts";
import { useDesk, useField } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import { PlainField } from "../field/plain-field.tsx";
import { fieldId } from "../field/show-field.ts";
import styles from "../field/styles.module.css";

/** What the journal has said of the paper since; folded for the many of which it has said nothing. */
export function StatusForm(): ReactNode {
  const { locale } = useDesk();
  const { value, meaning } = useField(["status"]);
  // What is typed or undone doesn't fold it under the person's hands.
  const [wasThere] = useState(value !== undefined);
  return (
    <details id={fieldId(["status"])} open={wasThere}>
      <summary>{nameField(["status"], locale)}</summary>
      <small className={styles.help}>{meaning}</small>
      {paperStatuses.map((name) => (
        <Notice key={name} name={name} />
      ))}
      <PlainField
        path={["status", "checked"]}
        label={translate({ id: "desk.status.checked", message: "最近查詢日期" })}
      />
    </details>
  );
}

/** Whether there is a notice, and what is known of it. */
function Notice({ name }: { readonly name: PaperStatus }): ReactNode {
  const { locale } = useDesk();
  const path = ["status", name];
  const { value, set } = useField(path);
  const { labels } = words[locale];
  return (
    <fieldset className={styles.pair} id={fieldId(path)}>
      <legend>
        <label>
          <input
            type="checkbox"
            checked={value !== undefined}
            onChange={({ target }) => set(target.checked ? {} : undefined)}
          />{" "}
          {statusNames[name][locale]}
        </label>
      </legend>
      <div className={styles.languages}>
        <PlainField path={[...path, "noticePmid"]} label={labels.pmid} hasHelp={false} />
        <PlainField path={[...path, "noticeDoi"]} label={labels.doi} hasHelp={false} />
        <PlainField path={[...path, "date"]} label={labels.date} hasHelp={false} />
      </div>
    </fieldset>
  );
}
