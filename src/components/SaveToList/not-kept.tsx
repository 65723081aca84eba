import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** Says that the browser didn't keep a list. */
export function NotKept(): ReactNode {
  return (
    <span role="status">
      <Translate id="lists.full">瀏覽器沒有空間或不允許儲存</Translate>
    </span>
  );
}
