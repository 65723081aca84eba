import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** What stands in a list for a fact that the record doesn't have: a dash, and words for screen readers. */
export function Absent(): ReactNode {
  return (
    <span className="absent">
      <span className="visually-hidden">
        <Translate id="list.absent">紀錄中尚無資料</Translate>
      </span>
    </span>
  );
}
