import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { useSiteData } from "../../site-data/data-store.ts";
import { CountedPage } from "../CountedPage/index.tsx";
import { GapList } from "./gap-list.tsx";
import styles from "./styles.module.css";

/** What the records still lack, for those who fill them in. */
export default function CompletenessPage(): ReactNode {
  const data = useSiteData("completeness");
  const title = translate({ id: "completeness.title", message: "資料完整度" });
  const lead = translate({
    id: "completeness.lead",
    message: "給策展人：哪些欄位與卡片還沒有填，各缺幾篇，是哪幾篇。",
  });
  return (
    <CountedPage title={title} lead={lead} total={data?.total}>
      {data && (
        <>
          <GapList {...data} />
          <p className={styles.note}>
            <Translate
              id="completeness.command"
              values={{ command: <code>npm run --silent cards -- gaps</code> }}
            >
              {"在終端機中以 {command} 列出每篇文獻缺什麼。"}
            </Translate>
          </p>
        </>
      )}
    </CountedPage>
  );
}
