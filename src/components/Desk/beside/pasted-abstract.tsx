import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import { buildRecordAbstract } from "../../../../scripts/lib/desk/passage.ts";
import { useDesk } from "../field/desk-context.ts";
import { GrowingText } from "../field/growing-text.tsx";
import styles from "../field/styles.module.css";
import type { DeskAbstract } from "./use-abstract.ts";

/** Where a paper's abstract is pasted of which neither the record nor this machine has one. */
export function PasteAbstract({ onPaste }: { readonly onPaste: DeskAbstract["paste"] }): ReactNode {
  const [text, setText] = useState("");
  return (
    <>
      <p>
        <Translate id="desk.noAbstract">
          此紀錄沒有摘要。貼上論文的摘要，就能選取佐證並核對數字。
        </Translate>
      </p>
      <GrowingText
        label={translate({ id: "desk.pasteAbstract", message: "在此貼上摘要" })}
        text={text}
        onText={setText}
      />
      <p className={styles.actions}>
        <button type="button" disabled={text.trim() === ""} onClick={() => onPaste(text.trim())}>
          <Translate id="desk.pasteAbstract.take">對照這份摘要</Translate>
        </button>
      </p>
      <small>
        <Translate id="desk.pasteAbstract.help">
          只存在此瀏覽器，不寫入紀錄，也不公開；「METHODS:」這類標籤會分成段落。
        </Translate>
      </small>
    </>
  );
}

/** That an abstract is not the record's; what puts it there, and what takes it away. */
export function KeepAbstract({ abstract }: { readonly abstract: DeskAbstract }): ReactNode {
  const { edit } = useDesk();
  const { sections, source, paste } = abstract;
  return (
    <>
      <p>
        <small>
          <Translate id="desk.abstractHere">
            這份摘要只在這台電腦上，不會公開。授權允許公開時（例如 CC BY），可以寫入紀錄。
          </Translate>
        </small>
      </p>
      <p className={styles.actions}>
        <button type="button" onClick={() => edit(["abstract"], buildRecordAbstract(sections))}>
          <Translate id="desk.abstractHere.keep">將摘要寫入紀錄</Translate>
        </button>
        {source === "browser" && (
          <button type="button" onClick={() => paste("")}>
            <Translate id="desk.abstractHere.remove">移除這份摘要</Translate>
          </button>
        )}
      </p>
    </>
  );
}
