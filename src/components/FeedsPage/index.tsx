import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import Heading from "@theme/Heading";
import type { ReactNode } from "react";
import type { ListedFeed } from "../../../scripts/site/feeds/content.ts";
import { useSiteData } from "../../site-data/data-store.ts";
import { FeedLink } from "../FeedLink/index.tsx";
import { TitledPage } from "../TitledPage/index.tsx";
import { CollectionFiles } from "./collection-files.tsx";
import styles from "./styles.module.css";

/** All that a reader can subscribe to, and whole collections as files. */
export default function FeedsPage(): ReactNode {
  const feeds = useSiteData("feeds") ?? [];
  const title = translate({ id: "feeds.title", message: "訂閱與下載" });
  const lead = translate({
    id: "feeds.lead",
    message: "以閱讀器訂閱新收錄的文獻與撤稿等狀態變更，或將整個館藏下載為檔案。",
  });
  return (
    <TitledPage title={title} description={lead}>
      <p>{lead}</p>
      <section className={styles.part} aria-labelledby="subscribe">
        <Heading as="h2" id="subscribe">
          <Translate id="feeds.subscribe">訂閱</Translate>
        </Heading>
        <ul className={`plain-list ${styles.rows}`}>
          {feeds.map((feed) => (
            <FeedRow key={feed.path} feed={feed} />
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="files">
        <Heading as="h2" id="files">
          <Translate id="feeds.files">整個館藏</Translate>
        </Heading>
        <CollectionFiles />
        <p>
          <Link to="/guide/data/">
            <Translate id="feeds.programs">給程式使用的資料（API）</Translate>
          </Link>
        </p>
      </section>
    </TitledPage>
  );
}

function FeedRow({ feed: { path, name, page } }: { readonly feed: ListedFeed }): ReactNode {
  const all = translate({ id: "feeds.all", message: "全部文獻" });
  return (
    <li>
      <Link to={page}>{name ?? all}</Link>
      <span className={styles.formats}>
        <FeedLink path={path} format="atom">
          Atom
        </FeedLink>
        <FeedLink path={path} format="json">
          JSON Feed
        </FeedLink>
      </span>
    </li>
  );
}
