import Link from "@docusaurus/Link";
import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import styles from "./styles.module.css";

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
  readonly onTurn: () => void;
};

/** The pages of the results: the first, the last and those around this one. */
export function Pager({ page, pages, addressOf, onTurn }: Props): ReactNode {
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
