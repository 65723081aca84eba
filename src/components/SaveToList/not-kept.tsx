import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** Says that the browser didn't keep a list; at once, for nothing was there before that could change. */
export function NotKept(): ReactNode {
  return (
    <span role="alert">
      <Translate id="lists.full">瀏覽器沒有空間或不允許儲存</Translate>
    </span>
  );
}
