import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useId, useState } from "react";
import { deskAddress, deskRoot } from "../../../../scripts/lib/navigation/address.ts";
import { isPathPart } from "../../../../scripts/lib/record/values/path-part.ts";
import { useGoTo } from "../../use-go-to.ts";
import styles from "../field/styles.module.css";
import { explainDisk, type Taking, takeRecord } from "../store/desk-server.ts";
import type { OpenRecord } from "../store/use-record.ts";

/** Gives a record another address, or removes it, after asking; readers with an old link are led on. */
export function RecordAddress({ open }: { readonly open: OpenRecord }): ReactNode {
  const { paper, hash, isChanged } = open;
  const goTo = useGoTo();
  const [to, setTo] = useState(paper);
  const [heir, setHeir] = useState("");
  const [problem, setProblem] = useState("");
  const take = async (taking: Taking, question: string, next: string) => {
    if (!window.confirm(question)) return;
    const status = await takeRecord(paper, taking, hash).catch(() => 0);
    if (status === 200) goTo(next);
    else setProblem(explain(status));
  };
  const move = () => {
    const path = parsePath(to);
    if (path === undefined) return setProblem(explain(400));
    take({ to: path }, askMove(paper, to), deskAddress(`${path.collection}/${path.id}`));
  };
  const remove = () => {
    const path = parsePath(heir);
    if (path === undefined && heir.trim() !== "") return setProblem(explain(400));
    take(path ? { heir: path } : {}, askRemove(paper, heir.trim()), deskRoot);
  };
  return (
    <details>
      <summary>
        <Translate id="desk.address">頁面位址與刪除</Translate>
      </summary>
      {isChanged && (
        <p>
          <Translate id="desk.address.unsaved">請先儲存或復原變更。</Translate>
        </p>
      )}
      <PathField
        label={translate({ id: "desk.address.to", message: "新位址：<館藏>/<代號>" })}
        path={to}
        onPath={setTo}
      />
      <p className={styles.actions}>
        <button type="button" disabled={isChanged || to.trim() === paper} onClick={move}>
          <Translate id="desk.address.move">變更位址</Translate>
        </button>
        <small className={styles.help}>
          <Translate id="desk.address.help">舊位址仍會轉到這篇文獻。</Translate>
        </small>
      </p>
      <PathField
        label={translate({
          id: "desk.address.heir",
          message: "舊位址改為轉到：<館藏>/<代號>，或留空",
        })}
        path={heir}
        onPath={setHeir}
      />
      <p className={styles.actions}>
        <button type="button" disabled={isChanged} onClick={remove}>
          <Translate id="desk.address.remove">刪除紀錄</Translate>
        </button>
      </p>
      <p role="alert">{problem}</p>
    </details>
  );
}

type FieldProps = {
  readonly label: string;
  readonly path: string;
  readonly onPath: (path: string) => void;
};

function PathField({ label, path, onPath }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={path}
        spellCheck={false}
        autoCapitalize="none"
        onChange={({ target }) => onPath(target.value)}
      />
    </div>
  );
}

function parsePath(path: string) {
  const [collection = "", id = "", ...more] = path.trim().split("/");
  return isPathPart(collection) && isPathPart(id) && more.length === 0
    ? { collection, id }
    : undefined;
}

function askMove(paper: string, to: string): string {
  return translate(
    {
      id: "desk.address.askMove",
      message: "要將 {paper} 的位址改為 {to} 嗎？舊位址的連結會轉到新位址。",
    },
    { paper, to: to.trim() },
  );
}

function askRemove(paper: string, heir: string): string {
  return heir === ""
    ? translate(
        { id: "desk.address.askRemove", message: "要刪除 {paper} 嗎？指向它的連結將失效。" },
        { paper },
      )
    : translate(
        { id: "desk.address.askHeir", message: "要刪除 {paper} 嗎？指向它的連結會轉到 {heir}。" },
        { paper, heir },
      );
}

function explain(status: number): string {
  if (status === 400) {
    return translate({
      id: "desk.address.form",
      message: "位址為 <館藏>/<代號>，由小寫英文字母、數字、句點、連字號與底線組成。",
    });
  }
  if (status === 409)
    return translate({ id: "desk.address.taken", message: "已有紀錄使用這個位址。" });
  if (status === 412)
    return translate({ id: "desk.address.changed", message: "紀錄已被修改，請重新載入頁面。" });
  const refusal = explainDisk(status);
  if (refusal !== undefined) return refusal;
  return translate({
    id: "desk.address.failed",
    message: "無法完成：指定的館藏或文獻可能不存在，或 .jsonl 檔案中的一行不能移到檔案外。",
  });
}
