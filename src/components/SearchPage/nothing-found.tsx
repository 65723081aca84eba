import Link from "@docusaurus/Link";
import Translate from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { renderSearchAddress } from "../../search/query/search-address.ts";
import type { SearchResult } from "../../search/query/search-engine.ts";
import { UnmatchedWords } from "../SearchMessages/unmatched-words.tsx";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly result: SearchResult;
  readonly control: AddressControl;
  /** The papers that have most of the query. */
  readonly near: ReactNode;
};

/** Says that no paper has all of the query, which of its words none has; the nearest, and what to do. */
export function NothingFound({ result, control, near }: Props): ReactNode {
  const { address, addressWith, focusNext, resultsHeading } = control;
  const isFiltered = Object.keys(address?.filters ?? {}).length > 0;
  return (
    <div className={styles.nothing}>
      <p>
        <strong>
          {result.near.length > 0 ? (
            <Translate id="search.nothing.all">沒有一篇文獻符合全部的詞</Translate>
          ) : (
            <Translate id="search.nothing">沒有符合的文獻</Translate>
          )}
        </strong>
      </p>
      <UnmatchedWords words={result.unmatched} />
      {near}
      <ul>
        {isFiltered && (
          <li>
            <Link
              to={addressWith({ filters: {} })}
              onClick={() => focusNext(resultsHeading.current)}
            >
              <Translate id="search.nothing.filters">移除所有篩選條件</Translate>
            </Link>
          </li>
        )}
        <li>
          <Translate id="search.nothing.words">
            可以搜尋標題、主要發現、領域、作者、期刊、關鍵詞、摘要與卡片內容，以及
            PMID、PMCID、DOI；繁體、簡體或英文皆可。試試較短或較少的詞。
          </Translate>{" "}
          <Link to="/guide/search/">
            <Translate id="search.nothing.guide">搜尋說明</Translate>
          </Link>
        </li>
        {address?.collection !== undefined && (
          <li>
            <Link to={renderSearchAddress({ ...address, collection: undefined })}>
              <Translate id="search.nothing.everywhere">在所有館藏中搜尋</Translate>
            </Link>
          </li>
        )}
        <li>
          <Link to="/search/">
            <Translate id="search.nothing.catalogue">瀏覽全部文獻</Translate>
          </Link>
        </li>
      </ul>
    </div>
  );
}
