import Translate from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { type Abstract, abstractSchema } from "../../../../scripts/lib/record/schema/abstract.ts";
import { useLocale } from "../../use-locale.ts";
import { nameField } from "../field/name-field.ts";
import fieldStyles from "../field/styles.module.css";
import type { Fields } from "../store/begin-server.ts";
import styles from "./styles.module.css";

type Props = {
  readonly fields: Fields;
  /**
   * Told what goes into the record, and the abstract that stays beside it in this browser; absent while something is
   * being made.
   */
  readonly onMake: ((chosen: Fields, beside: Abstract | undefined) => void) | undefined;
};

/** What is known of a paper, field by field; what is chosen of it goes into the record, its abstract only when asked for. */
export function FoundFields({ fields, onMake }: Props): ReactNode {
  const locale = useLocale();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(["abstract"]));
  const toggle = (field: string) =>
    setLeft(new Set(left.has(field) ? [...left].filter((own) => own !== field) : [...left, field]));
  const chosen = Object.entries(fields).filter(([field]) => !left.has(field));
  const { data: abstract } = abstractSchema.safeParse(fields.abstract);
  const beside = left.has("abstract") ? abstract : undefined;
  return (
    <>
      <ul className={styles.found}>
        {Object.entries(fields).map(([field, value]) => (
          <li key={field}>
            <label>
              <input type="checkbox" checked={!left.has(field)} onChange={() => toggle(field)} />{" "}
              {nameField([field], locale)}
            </label>
            {field === "abstract" && (
              <small className={fieldStyles.help}>
                <Translate id="desk.begin.abstract">
                  授權允許公開時（例如 CC BY）才放進紀錄；不勾選時只留在此瀏覽器，供撰寫時對照。
                </Translate>
              </small>
            )}
            <p>{showValue(value)}</p>
          </li>
        ))}
      </ul>
      <button
        type="button"
        disabled={onMake === undefined || !chosen.some(([field]) => field === "title")}
        onClick={() => onMake?.(Object.fromEntries(chosen), beside)}
      >
        <Translate id="desk.begin.make">建立紀錄並開始撰寫</Translate>
      </button>
    </>
  );
}
