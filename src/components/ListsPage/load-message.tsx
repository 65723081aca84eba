import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";

/** What stands in the place of papers that aren't there yet, or can't be had. */
export function LoadMessage({ state }: { readonly state: "loading" | "failed" }): ReactNode {
  return (
    <p role="status">
      {state === "loading" ? (
        <Translate id="lists.loading">載入中…</Translate>
      ) : (
        <Translate id="lists.failed">目前無法載入文獻，請檢查網路後重新整理。</Translate>
      )}
    </p>
  );
}
