import Translate from "@docusaurus/Translate";
import { type ReactNode, useRef } from "react";
import { mendRecord } from "../../../../scripts/lib/check/mend-record.ts";
import type { Finding } from "../../../../scripts/lib/finding.ts";
import styles from "../field/styles.module.css";
import type { OpenRecord } from "../store/use-record.ts";
import { FindingsList } from "./findings-list.tsx";

type Props = {
  readonly open: OpenRecord;
  readonly findings: readonly Finding[];
  /** Whether it could be on the form as well. */
  readonly isForm: boolean;
};

/**
 * A record as text: one that can't be read as a record, or whose fields have no place on the form. Each finding leads
 * to its place; slips that can mean only one thing are mended at a press.
 */
export function RawText({ open, findings, isForm }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const mended = mendRecord(open.text, { file: "" }, { isInShiftedRun: false, areas: {} });
  const show = ({ line, column }: Finding) => {
    // A record of a `.jsonl` file is the whole of its line.
    const lines = open.text.split("\n").slice(0, line - 1);
    const start = lines.reduce((sum, own) => sum + own.length + 1, column - 1);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + 1);
  };
  return (
    <>
      <FindingsList findings={findings} onShow={show} />
      <p className={styles.help}>
        {isForm ? (
          <Translate id="desk.raw.whole">
            這是整筆紀錄的文字（JSON）：變更可以復原，也會與表單一樣檢查。
          </Translate>
        ) : (
          <Translate id="desk.raw">
            這個檔案有語法錯誤或重複的欄位，因此以文字開啟；修正後即回到表單。
          </Translate>
        )}
      </p>
      {mended.text !== open.text && (
        <p>
          <button type="button" onClick={() => open.replace(mended.text)}>
            <Translate id="desk.mendText">修正明確的書寫錯誤</Translate>
          </button>
        </p>
      )}
      <textarea
        ref={field}
        className={styles.raw}
        value={open.text}
        spellCheck={false}
        aria-label={open.paper}
        onChange={({ target }) => open.replace(target.value)}
      />
    </>
  );
}
