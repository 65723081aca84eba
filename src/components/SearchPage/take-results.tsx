import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { listsPage } from "../../reading-lists/list-address.ts";
import { studyPage } from "../../study/study-page.ts";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

/** The way to all that was found as files and as a table of evidence. */
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
    </p>
  );
}
