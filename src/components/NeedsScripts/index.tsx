import Translate from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  /** What a reader can do where no script runs; the page says only that it needs them where there is nothing. */
  readonly children?: ReactNode;
};

/** What a page says of itself that has nothing to show until its scripts run, where none do or they don't come. */
export function NeedsScripts({ children }: Props): ReactNode {
  return (
    <>
      <noscript>
        <p>{children ?? <Translate id="page.noScript">這一頁需要 JavaScript。</Translate>}</p>
      </noscript>
      <LateScripts />
    </>
  );
}

/** That a page's scripts don't come, once they could have been there. */
export function LateScripts(): ReactNode {
  if (useIsBrowser()) return null;
  return (
    <p className={styles.late}>
      <Translate id="page.late">這一頁的程式還沒載入，請檢查網路後重新整理。</Translate>
    </p>
  );
}
