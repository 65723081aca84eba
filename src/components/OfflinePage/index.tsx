import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import useIsBrowser from "@docusaurus/useIsBrowser";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { formatSize } from "../../../scripts/lib/format-size.ts";
import { type Kept, readKept } from "../../offline/kept-sets.ts";
import { siteBase } from "../../site-data/site-base.ts";
import { NeedsScripts } from "../NeedsScripts/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { ReadPages } from "./read-pages.tsx";
import { Sets } from "./sets.tsx";
import styles from "./styles.module.css";

/** What this device keeps of the site, how much that is, and what more of it can be kept. */
export function OfflinePage(): ReactNode {
  const title = translate({ id: "offline.title", message: "離線閱讀" });
  const lead = translate({
    id: "offline.lead",
    message: "讀過的頁面會留在這台裝置上，沒有網路也能再讀。也可以先保留整個館藏或清單。",
  });
  return (
    <TitledPage title={title} description={lead}>
      <p>{lead}</p>
      <NeedsScripts />
      {useIsBrowser() && <Shown />}
    </TitledPage>
  );
}

function Shown(): ReactNode {
  const asked = new URLSearchParams(useLocation().search).get("page");
  return (
    <>
      {/* Whoever made the address, it leads into this site. */}
      {asked?.startsWith(siteBase) && !asked.startsWith("//") && <NotKept address={asked} />}
      {"serviceWorker" in navigator && "caches" in window ? (
        <KeptPapers />
      ) : (
        <p role="status" className={styles.message}>
          <Translate id="offline.refused">
            這個瀏覽器在這個位址不能保留頁面：網站需要以 https 提供，瀏覽器也必須允許儲存。
          </Translate>
        </p>
      )}
    </>
  );
}

/** That a page can't be shown now, in the place of which this one stands. */
function NotKept({ address }: { readonly address: string }): ReactNode {
  return (
    <p role="status" className={styles.message}>
      <Translate id="offline.notKept">
        目前沒有網路，這台裝置也沒有保留這個頁面。下面是已保留的頁面。
      </Translate>{" "}
      <a href={address}>
        <Translate id="offline.again">再試一次</Translate>
      </a>
    </p>
  );
}

/** Collections, lists and pages, each with what is kept of it. */
function KeptPapers(): ReactNode {
  const [kept, setKept] = useState<Kept | "refused">();
  const renew = useCallback(() => {
    readKept().then(setKept, () => setKept("refused"));
  }, []);
  useEffect(renew, [renew]);
  if (kept === undefined) return null;
  if (kept === "refused") {
    return (
      <p role="status" className={styles.message}>
        <Translate id="offline.forbidden">瀏覽器不允許這個網站儲存任何內容。</Translate>
      </p>
    );
  }
  return (
    <>
      <Sets kept={kept} onChange={renew} />
      <ReadPages pages={kept.pages} onChange={renew} />
      <Room kept={kept} />
    </>
  );
}

/** How much the browser holds of the site, and how much more it would. */
function Room({ kept }: { readonly kept: Kept }): ReactNode {
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
