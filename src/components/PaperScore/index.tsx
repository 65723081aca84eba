import type { ReactNode } from "react";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";
import { Absent } from "../Absent/index.tsx";
import styles from "./styles.module.css";

/** The curator's score: its number and, where it has one, a small bar out of ten. */
export function PaperScore({ score }: Pick<PaperRow, "score">): ReactNode {
  if (score === undefined) return <Absent />;
  return (
    <span className={styles.score}>
      {score.value !== undefined && (
        <meter className="score-bar" min={0} max={10} value={score.value} aria-hidden="true" />
      )}
      <span className={styles.number} data-score="">
        {score.text}
      </span>
    </span>
  );
}
