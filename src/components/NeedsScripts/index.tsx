import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** What a page says of itself that has nothing to show where no script runs. */
export function NeedsScripts(): ReactNode {
  return (
    <noscript>
      <p>
        <Translate id="page.noScript">這一頁需要 JavaScript。</Translate>
      </p>
    </noscript>
  );
}
