import Translate from "@docusaurus/Translate";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { copyFields } from "../../../../scripts/lib/desk/copy-fields.ts";
import { deskAddress } from "../../../../scripts/lib/navigation/address.ts";
import { scriptLocale } from "../../../../scripts/lib/record/schema/localized-text.ts";
import { useGoTo } from "../../use-go-to.ts";
import { useDesk } from "../field/desk-context.ts";
import styles from "../field/styles.module.css";
import { type MadeRecord, makeRecord, noPreview } from "../store/begin-server.ts";
import { KnownRecord } from "./begin-form.tsx";

/** Begins another paper with what this one has that it may have alike. */
export function CopyPaper({ collection }: { readonly collection: string }): ReactNode {
  const { record, locale } = useDesk();
  const goTo = useGoTo();
  const id = useId();
  const [title, setTitle] = useState("");
  const [made, setMade] = useState<MadeRecord>();
  const copy = async (event: FormEvent) => {
    event.preventDefault();
    const fields = { ...copyFields(record), title: { [scriptLocale(title)]: title.trim() } };
    const answer = await makeRecord(collection, fields).catch(() => ({
      paper: undefined,
      findings: [],
      refusal: noPreview[locale],
    }));
    if (answer.paper === undefined) setMade(answer);
    else goTo(deskAddress(answer.paper));
  };
  return (
    <details>
      <summary>
        <Translate id="desk.copy">以這篇為範本新增文獻</Translate>
      </summary>
      <form className={styles.field} onSubmit={copy}>
        <label htmlFor={id}>
          <Translate id="desk.copy.title">新文獻的標題</Translate>
        </label>
        <input id={id} value={title} onChange={({ target }) => setTitle(target.value)} />
        <p className={styles.actions}>
          <button type="submit" disabled={title.trim() === ""}>
            <Translate id="desk.copy.make">建立</Translate>
          </button>
          <small className={styles.help}>
            <Translate id="desk.copy.help">
              分類與卡片文字會一併複製；識別碼、評分、佐證原文與核對紀錄不會。
            </Translate>
          </small>
        </p>
        <div role="status">
          {made?.known && <KnownRecord paper={made.known} />}
          {made?.refusal && <p>{made.refusal}</p>}
          {made?.findings.map(({ message }) => (
            <p key={message.en}>{message[locale]}</p>
          ))}
        </div>
      </form>
    </details>
  );
}
