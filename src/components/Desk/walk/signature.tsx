import Translate, { translate } from "@docusaurus/Translate";
import { createStorageSlot } from "@docusaurus/theme-common";
import { type ReactNode, useId, useState } from "react";
import { formatDay } from "../../../../scripts/lib/format-day.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { provenanceSchema } from "../../../../scripts/lib/record/schema/provenance.ts";
import { useDesk } from "../field/desk-context.ts";
import styles from "../field/styles.module.css";

const rememberedName = createStorageSlot("desk-name");

/** The end of the walk: who has compared everything says so. */
export function Signature(): ReactNode {
  const { record, edit } = useDesk();
  const verified = provenanceSchema.shape.verified.safeParse(
    valueAt(record, ["provenance", "verified"]),
  ).data;
  const by = typeof verified === "object" ? verified.by : undefined;
  const [name, setName] = useState(by ?? rememberedName.get() ?? "");
  const id = useId();
  const sign = () => {
    rememberedName.set(name);
    edit(["provenance", "verified"], { date: formatDay(new Date()), by: name.trim() });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        <Translate id="desk.walk.name">核對的人</Translate>
      </label>
      <input
        id={id}
        value={name}
        autoComplete="name"
        onChange={({ target }) => setName(target.value)}
      />
      <p className={styles.actions}>
        <button type="button" className={styles.main} disabled={name.trim() === ""} onClick={sign}>
          <Translate id="desk.walk.sign">我已將這些卡片與摘要核對</Translate>
        </button>
        <span role="status">
          {verified !== undefined &&
            translate(
              { id: "desk.walk.signed", message: "已標示：{when} {by}" },
              { when: typeof verified === "object" ? verified.date : verified, by: by ?? "" },
            )}
        </span>
      </p>
    </div>
  );
}
