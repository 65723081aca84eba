import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import type { CslItem } from "../../../scripts/lib/export/csl-item.ts";
import { renderOpenUrl } from "../../../scripts/lib/export/render-open-url.ts";
import { SaveToList } from "../SaveToList/index.tsx";
import { CopyButton } from "./CopyButton.tsx";
import styles from "./styles.module.css";
import { useCoins } from "./use-coins.ts";

/** Formats and styles come with the first citation that is asked for. */
const CitationPanel = lazy(() => import("./CitationPanel.tsx"));

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
  const [isAsked, setIsAsked] = useState(false);
  const openCitation = () => {
    setIsAsked(true);
    dialog.current?.showModal();
  };
  return (
    <>
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
        className={styles.dialog}
        aria-label={translate({ id: "takeAlong.cite", message: "引用與匯出" })}
      >
        <Suspense>{isAsked && item && <CitationPanel item={item} />}</Suspense>
        <form method="dialog" className="tools">
          <button type="submit">
            <Translate id="takeAlong.close">關閉</Translate>
          </button>
        </form>
      </dialog>
    </>
  );
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
