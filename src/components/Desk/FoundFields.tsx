import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useState } from "react";
import { showValue } from "../../../scripts/lib/desk/show-value.ts";
import { findLocale } from "../../../scripts/lib/locale.ts";
import { nameField } from "./name-field.ts";
import styles from "./styles.module.css";

type Fields = Readonly<Record<string, unknown>>;
type Props = {
  readonly fields: Fields;
  /** Absent while something is being made. */
  readonly onMake: ((chosen: Fields) => void) | undefined;
};

/** What is known of a paper, field by field; what is chosen of it goes into the record. */
export function FoundFields({ fields, onMake }: Props): ReactNode {
  const locale = findLocale(useDocusaurusContext().i18n.currentLocale);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const toggle = (field: string) =>
    setLeft(new Set(left.has(field) ? [...left].filter((own) => own !== field) : [...left, field]));
  const chosen = Object.entries(fields).filter(([field]) => !left.has(field));
  return (
    <>
      <ul className={styles.found}>
        {Object.entries(fields).map(([field, value]) => (
          <li key={field}>
            <label>
              <input type="checkbox" checked={!left.has(field)} onChange={() => toggle(field)} />{" "}
              {nameField([field], locale)}
            </label>
            <p>{showValue(value)}</p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={onMake === undefined || !chosen.some(([field]) => field === "title")}
        onClick={() => onMake?.(Object.fromEntries(chosen))}
      >
        <Translate id="desk.begin.make">建立紀錄並開始撰寫</Translate>
      </button>
    </>
  );
}
