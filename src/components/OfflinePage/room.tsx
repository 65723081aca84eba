import Translate from "@docusaurus/Translate";
import { type ReactNode, useEffect, useState } from "react";
import { formatSize } from "../../../scripts/lib/format-size.ts";
import type { Kept } from "../../offline/kept-sets.ts";
import styles from "./styles.module.css";

/** How much the browser holds of the site, and how much more it would. */
export function Room({ kept }: { readonly kept: Kept }): ReactNode {
  const [room, setRoom] = useState<StorageEstimate>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is kept
  useEffect(() => {
    // A browser that doesn't say keeps all the same.
    navigator.storage.estimate().then(setRoom, () => {});
  }, [kept]);
  const { usage, quota } = room;
  if (usage === undefined || quota === undefined) return null;
  return (
    <p className={`notes ${styles.part}`}>
      <Translate
        id="offline.room"
        values={{ used: formatSize(usage), free: formatSize(Math.max(0, quota - usage)) }}
      >
        {"已使用 {used}（含網站程式），瀏覽器還容許約 {free}"}
      </Translate>
    </p>
  );
}
