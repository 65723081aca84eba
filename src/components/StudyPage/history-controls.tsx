import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useId, useState } from "react";
import { formatCount } from "../../../scripts/lib/format-count.ts";
import { sum } from "../../../scripts/lib/sum.ts";
import { nameDay, readNow, studyDay } from "../../study/study-day.ts";
import { parseStudyFile, renderStudyFile } from "../../study/study-file.ts";
import { addEntries, type StudyLog } from "../../study/study-log.ts";
import { ImportButton } from "../ImportButton/index.tsx";
import { saveFile } from "../save-file.ts";
import styles from "./styles.module.css";
import type { Study } from "./use-study.ts";

/** How many new cards a day takes, and the history as a file to keep or to bring in. */
export function HistoryControls({ study }: { readonly study: Study }): ReactNode {
  const { log = new Map(), newPerDay, setNewPerDay, bringIn } = study;
  const field = useId();
  const [said, setSaid] = useState("");
  const read = (text: string) => {
    const entries = parseStudyFile(text);
    if (entries === undefined) {
      setSaid(translate({ id: "study.noFile", message: "這個檔案不是複習紀錄。" }));
      return;
    }
    bringIn(entries);
    const count = countEntries(addEntries(log, entries)) - countEntries(log);
    setSaid(
      translate(
        { id: "study.broughtIn", message: "加入了 {count} 筆紀錄，原有的都還在。" },
        { count: formatCount(count) },
      ),
    );
  };
  return (
    <section className={styles.part} aria-labelledby="history">
      <h2 id="history">
        <Translate id="study.history">設定與紀錄</Translate>
      </h2>
      <div className={`tools ${styles.controls}`}>
        <label htmlFor={field}>
          <Translate id="study.perDay">每天的新題數</Translate>{" "}
          <input
            id={field}
            type="number"
            inputMode="numeric"
            min={0}
            max={999}
            value={newPerDay}
            onChange={({ target }) =>
              setNewPerDay(Math.min(999, Math.max(0, Number(target.value))))
            }
          />
        </label>
        <button type="button" disabled={log.size === 0} onClick={() => keepAsFile(log)}>
          <Translate id="study.toFile">匯出紀錄檔</Translate>
        </button>
        <ImportButton onText={read}>
          <Translate id="study.fromFile">匯入紀錄檔</Translate>
        </ImportButton>
        <span role="status">{said}</span>
      </div>
      <p>
        <Translate id="study.backUp">
          清除瀏覽資料時，紀錄也會消失；換裝置或備份，請匯出紀錄檔。匯入會把兩份紀錄合在一起。
        </Translate>
      </p>
    </section>
  );
}

function keepAsFile(log: StudyLog): void {
  const name = `study-history.${nameDay(studyDay(readNow()))}.json`;
  saveFile(name, renderStudyFile(log), "application/json");
}

function countEntries(log: StudyLog): number {
  return sum(Array.from(log.values(), ({ length }) => length));
}
