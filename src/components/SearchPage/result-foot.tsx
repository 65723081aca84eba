import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { type PageSize, pageSizes, saySize } from "../../search/query/search-address.ts";
import { usualPageSize } from "../../search/query/search-engine.ts";
import { PressedChoice } from "../PressedChoice/index.tsx";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly total: number;
  readonly page: number;
  readonly size: PageSize;
  readonly onSize: (size: PageSize) => void;
  readonly control: AddressControl;
};

/** The way to the other pages of results, and how many of them a page has; on paper, which of them stand there. */
export function ResultFoot({ total, page, size, onSize, control }: Props): ReactNode {
  const { addressWith, change, focusNext, resultsHeading } = control;
  if (total <= usualPageSize) return null;
  const [first, last] = [(page - 1) * size + 1, Math.min(page * size, total)];
  return (
    <div className={styles.foot}>
      <p className={styles.printed}>
        <Translate id="search.printed" values={{ first, last, total }}>
          {"此處列出第 {first} 至 {last} 篇，共 {total} 篇。"}
        </Translate>
      </p>
      <Pager
        page={page}
        pages={Math.ceil(total / size)}
        addressOf={(other) => addressWith({ page: other, size: saySize(size) })}
        onTurn={() => {
          focusNext(resultsHeading.current);
          window.scrollTo({ top: 0 });
        }}
      />
      <div className={styles.size}>
        <span aria-hidden="true">
          <Translate id="search.size">每頁篇數</Translate>
        </span>
        <PressedChoice
          label={translate({ id: "search.size", message: "每頁篇數" })}
          options={pageSizes}
          names={{ 10: "10", 25: "25", 50: "50" }}
          current={size}
          onChoose={(chosen) => {
            onSize(chosen);
            // What stands first on the page stays on it.
            change({ size: chosen, page: Math.floor(((page - 1) * size) / chosen) + 1 });
          }}
        />
      </div>
    </div>
  );
}

type PagerProps = {
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
  readonly onTurn: () => void;
};

/** The pages of the results: the first, the last and those around this one. */
function Pager({ page, pages, addressOf, onTurn }: PagerProps): ReactNode {
  if (pages < 2) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter(
    (number) => number >= 1 && number <= pages,
  );
  return (
    <nav
      className={styles.pager}
      aria-label={translate({ id: "search.pages", message: "結果的頁次" })}
    >
      {page > 1 && (
        <Link to={addressOf(page - 1)} rel="prev" onClick={onTurn}>
          <Translate id="search.pages.previous">上一頁</Translate>
        </Link>
      )}
      <ul className="plain-list">
        {shown.map((number, index) => (
          <li key={number} data-gap={index > 0 && number - (shown[index - 1] ?? 0) > 1}>
            <Link
              to={addressOf(number)}
              onClick={onTurn}
              {...(number === page && { "aria-current": "page" })}
            >
              {number}
            </Link>
          </li>
        ))}
      </ul>
      {page < pages && (
        <Link to={addressOf(page + 1)} rel="next" onClick={onTurn}>
          <Translate id="search.pages.next">下一頁</Translate>
        </Link>
      )}
    </nav>
  );
}
