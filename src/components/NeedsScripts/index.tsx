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
      {!useIsBrowser() && (
        <p className={styles.late}>
          <Translate id="page.late">這一頁的程式還沒載入，請檢查網路後重新整理。</Translate>
        </p>
      )}
    </>
  );
}
