import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { type ReactNode, useRef, useState } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import { renderOpenUrl } from "../../../scripts/lib/export/render-open-url.ts";
import { SaveToList } from "../SaveToList/index.tsx";
import type { CitationPanel } from "./citation-panel.tsx";
import { CopyButton } from "./copy-button.tsx";
import styles from "./styles.module.css";
import { useCoins } from "./use-coins.ts";

type Props = {
  /** Absent where the record can't be read now. */
  readonly item: CslItem | undefined;
  /** What was found, in the reader's language; else what the paper is. */
  readonly description: string;
  /** `<collection>/<id>`. */
  readonly paper: string;
};

/** What a reader can do with a paper: cite it, take it into a reference manager, pass it on, print it. */
export function TakeAlong({ item, description, paper }: Props): ReactNode {
  const coins = useCoins(item);
  const dialog = useRef<HTMLDialogElement>(null);
  const [Panel, setPanel] = useState<typeof CitationPanel>();
  const [hasFailed, setFailed] = useState(false);
  const openCitation = () => {
    dialog.current?.showModal();
    // What it is comes first, and its buttons, which are to come, after that.
    dialog.current?.focus();
    setFailed(false);
    loadPanel().then(
      (loaded) => setPanel(() => loaded),
      () => setFailed(true),
    );
  };
  return (
    <div className="take-along">
      {item && (
        <button type="button" onClick={openCitation}>
          <Translate id="takeAlong.cite">引用與匯出</Translate>
        </button>
      )}
      <SaveToList paper={paper} />
      {coins && <LibraryLink coins={coins} />}
      <CopyButton
        name={translate({ id: "takeAlong.copyLink", message: "複製連結" })}
        copied={() => ({ text: readAddress() })}
      />
      {canShare() && (
        <button type="button" onClick={() => share(description)}>
          <Translate id="takeAlong.share">分享</Translate>
        </button>
      )}
      <button type="button" onClick={() => window.print()}>
        <Translate id="takeAlong.print">列印</Translate>
      </button>
      <dialog
        ref={dialog}
        tabIndex={-1}
        className={styles.dialog}
        aria-label={translate({ id: "takeAlong.cite", message: "引用與匯出" })}
      >
        {Panel && item && <Panel item={item} />}
        <p role="status">
          {hasFailed && (
            <Translate id="takeAlong.failed">目前無法載入引用，請檢查網路後再試。</Translate>
          )}
        </p>
        <form method="dialog" className="tools">
          <button type="submit">
            <Translate id="takeAlong.close">關閉</Translate>
          </button>
        </form>
      </dialog>
    </div>
  );
}

/**
 * Formats and styles come with the first citation that is asked for. Not by React's `lazy`, for React shows what it
 * has waited for no sooner than 300 ms after it began to wait.
 */
async function loadPanel(): Promise<typeof CitationPanel> {
  return (await import("./citation-panel.tsx")).CitationPanel;
}

/** The way to the full text through the library that the site's settings name. */
function LibraryLink({ coins }: { readonly coins: string }): ReactNode {
  const { linkResolver } = useDocusaurusContext().siteConfig.customFields ?? {};
  if (typeof linkResolver !== "string" || linkResolver === "") return null;
  return (
    <a href={renderOpenUrl(linkResolver, coins)} target="_blank" rel="noopener noreferrer">
      <Translate id="takeAlong.library">圖書館全文</Translate>
    </a>
  );
}

/** The page's own address, without the place in it. */
function readAddress(): string {
  return window.location.href.replace(/#.*$/, "");
}

/** Phones and some desktops pass a page on to other programs. */
function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** Whoever changes their mind while sharing makes no error. */
function share(text: string): void {
  navigator.share({ title: document.title, text, url: readAddress() }).catch(() => undefined);
}
