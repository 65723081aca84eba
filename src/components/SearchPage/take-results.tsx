import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { renderKeepAddress } from "../../offline/keep-address.ts";
import { listsPage } from "../../reading-lists/list-address.ts";
import {
  catalogue,
  renderSearchAddress,
  type SearchAddress,
} from "../../search/query/search-address.ts";
import { useSiteData } from "../../site-data/data-store.ts";
import { studyPage } from "../../study/study-page.ts";
import { FeedLink } from "../FeedLink/index.tsx";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

/** The ways to take along all that was found: as files, as a table of evidence, to learn, and a whole collection offline. */
export function TakeResults({ control }: { readonly control: AddressControl }): ReactNode {
  const { pathname, searchParams } = new URL(control.addressWith({}), "https://site.invalid");
  const [, collection] = /^\/papers\/([^/]+)/.exec(pathname) ?? [];
  if (collection !== undefined) searchParams.append("collection", collection);
  // An address without parameters would be that of the reader's own lists.
  if (searchParams.toString() === "") searchParams.append("sort", "relevance");
  return (
    <p className={styles.take}>
      <Link to={`${listsPage}?${searchParams}`}>
        <Translate id="search.take">將這些文獻全部匯出或排成證據表</Translate>
      </Link>
      <Link to={`${studyPage}?${searchParams}`}>
        <Translate id="study.these">複習這些文獻的問答</Translate>
      </Link>
      {collection !== undefined && (
        <Link to={renderKeepAddress("collection", collection)}>
          <Translate id="offline.keepCollection">保留這個館藏，離線閱讀</Translate>
        </Link>
      )}
      {control.address && <ResultFeed address={control.address} />}
    </p>
  );
}

/** The feed of what was found, where papers are chosen by one thing alone, and that has a feed. */
function ResultFeed({ address }: { readonly address: SearchAddress }): ReactNode {
  const { query, collection, filters } = address;
  const chosen = Object.values(filters).flat().length + (collection === undefined ? 0 : 1);
  if (query.trim() !== "" || chosen !== 1) return null;
  // The page of a collection's feed is its own, wherever the collection was chosen.
  const own = collection ?? filters.collection?.[0];
  const chosenPage = own === undefined ? { filters } : { collection: own };
  return <KnownFeed page={renderSearchAddress({ ...catalogue, ...chosenPage })} />;
}

/** Which feeds there are is asked for only where one could be named. */
function KnownFeed({ page }: { readonly page: string }): ReactNode {
  const normalize = (address: string) => new URL(address, "https://a.invalid").href;
  const feed = useSiteData("feeds")?.find((listed) => normalize(listed.page) === normalize(page));
  if (feed === undefined) return null;
  return (
    <FeedLink path={feed.path} format="atom">
      <Translate id="search.subscribe">訂閱這些文獻（Atom）</Translate>
    </FeedLink>
  );
}
