import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  /** The query that was searched for. */
  readonly corrected: string;
  readonly typed: string;
  readonly onUndo: () => void;
};

/** Says that a word was taken for a typing error, and takes that back when asked. */
export function CorrectionNote({ corrected, typed, onUndo }: Props): ReactNode {
  return (
    <p className={styles.note}>
      <Translate id="search.corrected" values={{ query: <strong>{corrected}</strong> }}>
        {"以 {query} 搜尋；"}
      </Translate>
      <button type="button" className={styles.action} onClick={onUndo}>
        <Translate id="search.corrected.undo" values={{ query: typed.trim() }}>
          {"改搜 {query}"}
        </Translate>
      </button>
    </p>
  );
}
