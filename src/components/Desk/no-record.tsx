import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { deskRoot } from "../../../scripts/lib/navigation/address.ts";
import { CopyButton } from "../TakeAlong/copy-button.tsx";
import fieldStyles from "./field/styles.module.css";
import { DraftTime } from "./save/draft-time.tsx";
import { isPreview } from "./store/is-preview.ts";
import type { ClosedRecord } from "./store/use-record.ts";
import styles from "./styles.module.css";

type Props = { readonly closed: ClosedRecord; readonly paper: string };

/** Why a record can't be opened, and what was written of it and never saved, to take along. */
export function NoRecord({ closed, paper }: Props): ReactNode {
  return (
    <>
      <h1 className={styles.title}>{paper}</h1>
      <p role="alert">
        {closed.isAbsent ? (
          <Translate id="desk.missing">
            找不到這筆紀錄：可能已更名、移走或刪除，或其檔案不是 UTF-8 編碼。
          </Translate>
        ) : (
          <Unreachable />
        )}{" "}
        <Link to={deskRoot}>
          <Translate id="desk.all">回到策展桌</Translate>
        </Link>
      </p>
      {closed.left.map((draft) => (
        <section key={draft.key}>
          <p className={fieldStyles.actions}>
            <Translate id="desk.draft" values={{ when: <DraftTime draft={draft} /> }}>
              {"先前（{when}）有尚未儲存的內容。"}
            </Translate>
            <CopyButton
              name={translate({ id: "desk.handIn.copy", message: "複製紀錄文字" })}
              copied={() => ({ text: draft.text })}
            />
          </p>
          <textarea className={fieldStyles.raw} value={draft.text} readOnly aria-label={paper} />
        </section>
      ))}
    </>
  );
}

/** That the preview, or GitHub, didn't answer, and what to do. */
export function Unreachable(): ReactNode {
  if (!isPreview) {
    return (
      <Translate id="desk.unreachableHere">
        無法開啟：送出的內容在 GitHub，目前無法連上。請稍後重新載入此頁。
      </Translate>
    );
  }
  return (
    <Translate id="desk.unreachable">
      無法開啟：預覽沒有回應。請重新執行 npm start，再重新載入此頁。
    </Translate>
  );
}
