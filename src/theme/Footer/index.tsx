import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import type { ReactNode } from "react";
import { feedsAddress } from "../../../scripts/site/feeds/content.ts";
import { offlineAddress } from "../../../scripts/site/offline/content.ts";
import { useSingleKeys } from "../../components/single-keys.ts";
import styles from "./styles.module.css";

/** What a reader must know of every page: that it is no advice, who wrote it, and what may be done with it. */
export default function Footer(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { owner, repositoryUrl } = siteConfig.customFields ?? {};
  return (
    <footer className={styles.footer}>
      <div className="container">
        <p className={styles.notice}>
          <strong>
            <Translate id="footer.advice">本站內容不是醫療建議。</Translate>
          </strong>
          <Translate id="footer.advice.more">
            診斷與治療請以原始論文、現行指引與醫療人員的判斷為準。
          </Translate>
        </p>
        <p>
          <Translate id="footer.writers">
            卡片由策展人依論文撰寫；由機器起草的卡片，頁尾的「卡片撰寫」會註明，並非論文作者的話。
          </Translate>
        </p>
        <p>
          <Translate
            id="footer.licence"
            values={{
              content: (
                <Link
                  href="https://creativecommons.org/licenses/by/4.0/"
                  rel="license noopener noreferrer"
                >
                  CC BY 4.0
                </Link>
              ),
              code: <Link href={`${repositoryUrl}/blob/main/LICENSE`}>MIT</Link>,
            }}
          >
            {
              "策展人撰寫的文字以 {content} 授權，程式碼以 {code} 授權；論文的標題與摘要屬於其權利人。"
            }
          </Translate>
        </p>
        <p>
          <Link to={feedsAddress}>
            <Translate id="footer.feeds">訂閱與下載</Translate>
          </Link>
          {" · "}
          <Link to={offlineAddress}>
            <Translate id="offline.title">離線閱讀</Translate>
          </Link>
        </p>
        <SingleKeys />
        <p className={styles.site}>{`${siteConfig.title} · ${owner}`}</p>
      </div>
    </footer>
  );
}

/** The switch for keys that work by themselves, which whoever speaks to a computer sets off unawares. */
function SingleKeys(): ReactNode {
  const [areOn, choose] = useSingleKeys();
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={areOn}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />{" "}
        <Translate
          id="footer.keys"
          values={{ search: <kbd>/</kbd>, next: <kbd>j</kbd>, previous: <kbd>k</kbd> }}
        >
          {"單鍵快速鍵：{search} 搜尋，{next} 與 {previous} 翻看結果"}
        </Translate>
      </label>
    </p>
  );
}
