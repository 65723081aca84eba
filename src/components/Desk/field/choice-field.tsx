import { translate } from "@docusaurus/Translate";
import { type ReactNode, useId } from "react";
import type { JsonPath } from "../../../../scripts/lib/record/json/json-pointer.ts";
import { useField } from "./desk-context.ts";
import { FieldNotes } from "./field-findings.tsx";
import { fieldId } from "./show-field.ts";
import styles from "./styles.module.css";

type Props = {
  readonly path: JsonPath;
  readonly label: string;
  /** By the value that the record has, what it is called. */
  readonly choices: readonly (readonly [value: string, name: string])[];
};

/** One of a fixed list of values, or none. */
export function ChoiceField({ path, label, choices }: Props): ReactNode {
  const id = useId();
  const { value, set, ...notes } = useField(path);
  const given = value === undefined ? "" : String(value);
  // A value that the list doesn't have is shown as it is, with its finding.
  const isOther = given !== "" && !choices.some(([own]) => own === given);
  return (
    <div id={fieldId(path)} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={given}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => set(target.value === "" ? undefined : target.value)}
      >
        <option value="">{translate({ id: "desk.choice.none", message: "尚未選擇" })}</option>
        {isOther && <option>{given}</option>}
        {choices.map(([own, name]) => (
          <option key={own} value={own}>
            {name}
          </option>
        ))}
      </select>
      <FieldNotes id={`${id}-help`} {...notes} />
    </div>
  );
}
