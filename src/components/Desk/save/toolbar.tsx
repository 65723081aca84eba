import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { showValue } from "../../../../scripts/lib/desk/show-value.ts";
import { valueAt } from "../../../../scripts/lib/record/json/json-value.ts";
import { useDesk } from "../field/desk-context.ts";
import { nameField } from "../field/name-field.ts";
import type { KeptDraft } from "../store/drafts.ts";
import { isPreview } from "../store/is-preview.ts";
import type { OpenRecord } from "../store/use-record.ts";
import type { HistoryStep } from "../store/use-text-history.ts";
import { Conflict } from "./conflict.tsx";
import { DraftTime } from "./draft-time.tsx";
import { HandIn } from "./hand-in.tsx";
import styles from "./styles.module.css";

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
        {open.step && <StepTaken step={open.step} />}
        <SavingState open={open} />
      </span>
      {open.failure && <p role="alert">{open.failure}</p>}
      {open.left.map((draft) => (
        <LeftDraft key={draft.key} open={open} draft={draft} />
      ))}
      {open.isElsewhere && (
        <p role="alert">
          <Translate id="desk.elsewhere">
            另一個視窗也正在修改這筆紀錄，尚未儲存；較晚儲存的一方會先看到差異再決定。
          </Translate>
        </p>
      )}
      {open.conflict && <Conflict open={open} conflict={open.conflict} />}
      {!isPreview && <HandIn open={open} />}
    </div>
  );
}

/** What an earlier visit did not save: to go on with, or to give up. */
function LeftDraft({ open, draft }: { readonly open: OpenRecord; readonly draft: KeptDraft }) {
  return (
    <p role="alert">
      <Translate id="desk.draft" values={{ when: <DraftTime draft={draft} /> }}>
        {"先前（{when}）有尚未儲存的內容。"}
      </Translate>{" "}
      {draft.hash !== open.hash && (
        <Translate id="desk.draft.older">
          檔案之後已被修改；繼續使用時，儲存前會列出差異。
        </Translate>
      )}{" "}
      <button type="button" onClick={() => open.takeDraft(draft)}>
        <Translate id="desk.takeDraft">繼續使用</Translate>
      </button>
      <button type="button" onClick={() => open.dropDraft(draft)}>
        <Translate id="desk.dropDraft">捨棄</Translate>
      </button>
    </p>
  );
}

/** What was undone or redone, and what is written there now. */
function StepTaken({ step: { kind, path } }: { readonly step: HistoryStep }): ReactNode {
  const { locale, record } = useDesk();
  const field = nameField(path, locale);
  const now = shorten(showValue(valueAt(record, path)));
  return (
    <>
      {kind === "undone" ? (
        <Translate id="desk.undone" values={{ field }}>
          {"已復原：{field}"}
        </Translate>
      ) : (
        <Translate id="desk.redone" values={{ field }}>
          {"已重做：{field}"}
        </Translate>
      )}
      {now === "" ? (
        <Translate id="desk.stepEmpty">（現在是空的）</Translate>
      ) : (
        <Translate id="desk.stepNow" values={{ now }}>
          {"（現在是「{now}」）"}
        </Translate>
      )}
      {" · "}
    </>
  );
}

/** Longest text that is named as a whole, in characters. */
const longestShown = 40;

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > longestShown ? `${signs.slice(0, longestShown).join("")}…` : text;
}

function SavingState({ open }: { readonly open: OpenRecord }): ReactNode {
  if (open.isChanged && open.isKept)
    return <Translate id="desk.changed">有尚未儲存的變更（已暫存於此瀏覽器）</Translate>;
  if (open.isChanged) {
    return (
      <strong>
        <Translate id="desk.notKept">
          有尚未儲存的變更，此瀏覽器無法暫存（空間已滿或為私密視窗）：離開之前請先儲存或複製
        </Translate>
      </strong>
    );
  }
  if (isPreview || open.handedIn) return <Translate id="desk.saved">已儲存</Translate>;
  return <Translate id="desk.unchanged">沒有變更</Translate>;
}
