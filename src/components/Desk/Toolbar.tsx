import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { Conflict } from "./Conflict.tsx";
import { HandIn } from "./HandIn.tsx";
import { isPreview } from "./record-store.ts";
import styles from "./styles.module.css";
import type { OpenRecord } from "./use-record.ts";

type Props = { readonly open: OpenRecord; readonly children: ReactNode };

/** Saving, undoing, and whatever has to be decided before writing goes on. */
export function Toolbar({ open, children }: Props): ReactNode {
  return (
    <div className={styles.toolbar}>
      {isPreview && (
        <button type="button" disabled={!open.isChanged} onClick={open.save}>
          <Translate id="desk.save">儲存</Translate>
        </button>
      )}
      <button type="button" disabled={!open.canUndo} onClick={open.undo}>
        <Translate id="desk.undo">復原</Translate>
      </button>
      <button type="button" disabled={!open.canRedo} onClick={open.redo}>
        <Translate id="desk.redo">重做</Translate>
      </button>
      {children}
      <span role="status">
        <SavingState open={open} />
      </span>
      {open.failure && <p role="alert">{open.failure}</p>}
      {open.draft && (
        <p role="alert">
          <Translate id="desk.draft">上次離開時有尚未儲存的內容。</Translate>{" "}
          <button type="button" onClick={open.takeDraft}>
            <Translate id="desk.takeDraft">繼續使用</Translate>
          </button>
          <button type="button" onClick={open.dropDraft}>
            <Translate id="desk.dropDraft">捨棄</Translate>
          </button>
        </p>
      )}
      {open.conflict && <Conflict open={open} conflict={open.conflict} />}
      {!isPreview && <HandIn open={open} />}
    </div>
  );
}

function SavingState({ open }: { readonly open: OpenRecord }): ReactNode {
  if (open.isChanged)
    return <Translate id="desk.changed">有尚未儲存的變更（已暫存於此瀏覽器）</Translate>;
  if (isPreview || open.handedIn) return <Translate id="desk.saved">已儲存</Translate>;
  return <Translate id="desk.unchanged">沒有變更</Translate>;
}
