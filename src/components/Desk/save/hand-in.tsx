import Translate, { translate } from "@docusaurus/Translate";
import { type ReactNode, useState } from "react";
import {
  type GitHubRepository,
  gitHubEditAddress,
  gitHubNewAddress,
} from "../../../../scripts/lib/desk/git-hub-repository.ts";
import { saveFile } from "../../save-file.ts";
import { CopyButton } from "../../TakeAlong/copy-button.tsx";
import styles from "../field/styles.module.css";
import { newRecordHash } from "../store/plan-opening.ts";
import type { OpenRecord } from "../store/use-record.ts";
import { useRepository } from "../store/use-repository.ts";
import { TokenField } from "./token-field.tsx";

/** The ways of a changed record from a published site into its repository: as text, as a file, on GitHub. */
export function HandIn({ open }: { readonly open: OpenRecord }): ReactNode {
  const repository = useRepository();
  const [id = ""] = open.paper.split("/").reverse();
  return (
    <details open={open.handedIn !== undefined}>
      <summary>
        <Translate id="desk.handIn">送出變更</Translate>
      </summary>
      <p className={styles.actions}>
        <CopyButton
          name={translate({ id: "desk.handIn.copy", message: "複製紀錄文字" })}
          copied={() => ({ text: open.text })}
        />
        <button type="button" onClick={() => saveFile(`${id}.json`, open.text, "application/json")}>
          <Translate id="desk.handIn.download">下載檔案</Translate>
        </button>
        {repository && <GitHubPage open={open} repository={repository} />}
      </p>
      {open.isLine && (
        <p>
          <Translate id="desk.handIn.line" values={{ file: <code>{open.path}</code> }}>
            {"這筆紀錄是 {file} 中的一行：請以複製的文字取代該行。"}
          </Translate>
        </p>
      )}
      {repository && <PullRequest open={open} repository={repository} />}
    </details>
  );
}

type Props = { readonly open: OpenRecord; readonly repository: GitHubRepository };

/** GitHub's own page for the file; only a short new one fits into its address. */
function GitHubPage({ open, repository }: Props): ReactNode {
  const isNew = open.hash === newRecordHash;
  const path = open.path ?? `records/${open.paper}.json`;
  const { address, isFilled } = isNew
    ? gitHubNewAddress(repository, path, open.text)
    : { address: gitHubEditAddress(repository, path), isFilled: false };
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {isFilled ? (
        <Translate id="desk.handIn.newPage">在 GitHub 建立檔案（已填入內容）</Translate>
      ) : (
        <Translate id="desk.handIn.page">開啟 GitHub 的編輯頁面，貼上複製的文字</Translate>
      )}
    </a>
  );
}

/** A pull request that the desk opens itself, with a token of the person's. */
function PullRequest({ open, repository }: Props): ReactNode {
  const [hasToken, setHasToken] = useState(false);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    await open.save();
    setSending(false);
  };
  return (
    <>
      <TokenField repository={repository} onToken={setHasToken} />
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.main}
          disabled={!hasToken || !open.isChanged || isSending || open.conflict !== undefined}
          onClick={send}
        >
          {open.handedIn ? (
            <Translate id="desk.handIn.more">加入同一個合併請求</Translate>
          ) : (
            <Translate id="desk.handIn.send">開啟合併請求（pull request）</Translate>
          )}
        </button>
        <span role="status">
          {isSending && translate({ id: "desk.handIn.sending", message: "送出中…" })}
          {!isSending && open.handedIn && <HandedInLink handedIn={open.handedIn} />}
        </span>
      </p>
    </>
  );
}

function HandedInLink({ handedIn }: { readonly handedIn: NonNullable<OpenRecord["handedIn"]> }) {
  const { address, isOpened } = handedIn;
  return (
    <>
      {isOpened ? (
        <Translate id="desk.handIn.sent">已送出，等候維護者合併：</Translate>
      ) : (
        <Translate id="desk.handIn.pushed">
          變更已寫入分支，但權杖不能開啟合併請求。請在此開啟：
        </Translate>
      )}{" "}
      <a href={address} target="_blank" rel="noopener noreferrer">
        {address.replace(/^https:\/\/github\.com\/|\?.*$/g, "")}
      </a>
    </>
  );
}
