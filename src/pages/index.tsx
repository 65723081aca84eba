import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import Heading from "@theme/Heading";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { BrowseLinks } from "../components/BrowseLinks/index.tsx";
import { CollectionList } from "../components/CollectionList/index.tsx";
import { FourCards } from "../components/FourCards/index.tsx";
import { HomeSearch } from "../components/HomeSearch/index.tsx";
import { NewestPapers } from "../components/NewestPapers/index.tsx";
import { useCollections } from "../site-data/use-collections.ts";
import styles from "./index.module.css";

/** What the site is, its collections and the papers that were added last; below, how a card is read. */
export default function Home(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const { collections, newest, recent } = useCollections();
  return (
    <Layout description={description()}>
      <main className={`container ${styles.home}`}>
        <header className={styles.header}>
          <h1>{siteConfig.title}</h1>
          <p className={styles.lead}>{description()}</p>
          <HomeSearch />
        </header>
        <div className={styles.papers}>
          <div>
            <section aria-labelledby="collections">
              <Heading as="h2" id="collections">
                <Translate id="home.collections">館藏</Translate>
              </Heading>
              <CollectionList collections={collections} />
            </section>
            {collections.length > 0 && <BrowseLinks />}
          </div>
          {newest.length > 0 && (
            <section aria-labelledby="newest">
              <Heading as="h2" id="newest">
                {recent ? (
                  <Translate id="home.recent">最近加入</Translate>
                ) : (
                  <Translate id="home.newest">最新文獻</Translate>
                )}
              </Heading>
              <NewestPapers papers={recent ?? newest} />
            </section>
          )}
        </div>
        <section aria-labelledby="cards">
          <Heading as="h2" id="cards">
            <Translate id="home.cards">怎麼讀一篇</Translate>
          </Heading>
          <FourCards />
          <p className={styles.more}>
            <Link to="/guide/reading/">
              <Translate id="home.reading">閱讀指南：評分、佐證與橫線代表什麼</Translate>
            </Link>
          </p>
        </section>
      </main>
    </Layout>
  );
}

function description(): string {
  return translate({
    id: "home.lead",
    message:
      "一篇論文，一頁四張卡片，中英文各一份。先看發現了什麼、在誰身上、有多確定，原文就在一步之外。",
  });
}
