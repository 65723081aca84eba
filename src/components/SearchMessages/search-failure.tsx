import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

/** Says that the index couldn't be had: that is not the same as having found nothing. */
export function SearchFailure({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return (
    <p className={styles.note} role="alert">
      <Translate id="search.failed">
        無法載入搜尋所需的檔案，因此不知道有沒有符合的文獻。請檢查網路連線。
      </Translate>{" "}
      <button type="button" className={styles.action} onClick={onRetry}>
        <Translate id="search.retry">再試一次</Translate>
      </button>
    </p>
  );
}
