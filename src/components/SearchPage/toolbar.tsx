import Translate, { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import {
  catalogue,
  chooseSort,
  readSort,
  type View,
  views,
} from "../../search/query/search-address.ts";
import { type Sort, sorts } from "../../search/query/search-engine.ts";
import { countPapers } from "../count-papers.ts";
import { PressedChoice } from "../PressedChoice/index.tsx";
import type { SearchState } from "../use-search.ts";
import styles from "./styles.module.css";
import type { AddressControl } from "./use-search-address.ts";

type Props = {
  readonly search: SearchState;
  readonly control: AddressControl;
  readonly view: View;
  readonly onView: (view: View) => void;
};

/** The heading of the results, how many there are, in what order, and how densely they stand. */
export function Toolbar({ search, control, view, onView }: Props): ReactNode {
  const { result, milliseconds } = search;
  // Rounded up: no search takes no time, though its answer may be ready when it is asked for.
  const seconds = (Math.ceil(milliseconds / 10) / 100).toFixed(2);
  return (
    <div className={styles.toolbar}>
      <h2 id="results" ref={control.resultsHeading} tabIndex={-1} className={styles.heading}>
        <Translate id="search.results">搜尋結果</Translate>
      </h2>
      <p className={styles.total}>
        <span role="status">{result && countPapers(result.total)}</span>
        {result && (
          <span className={styles.time} aria-hidden="true">
            <Translate id="search.time" values={{ seconds }}>
              {"{seconds} 秒"}
            </Translate>
          </span>
        )}
      </p>
      <SortChoice control={control} />
      <PressedChoice
        label={translate({ id: "search.view", message: "顯示方式" })}
        options={views}
        names={viewNames()}
        current={view}
        onChoose={onView}
      />
    </div>
  );
}

/** Without words nothing is more relevant than anything else. */
function SortChoice({ control }: Pick<Props, "control">): ReactNode {
  const { change } = control;
  const address = control.address ?? catalogue;
  const hasQuery = address.query.trim() !== "";
  const offered = sorts.filter((sort) => hasQuery || sort !== "relevance");
  const names = sortNames();
  return (
    <label className={styles.sort}>
      <Translate id="search.sort">排序</Translate>{" "}
      <select
        value={readSort(address)}
        onChange={({ currentTarget }) => {
          const sort = offered.find((sort) => sort === currentTarget.value);
          change(chooseSort(address, sort ?? "relevance"));
        }}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {names[sort]}
          </option>
        ))}
      </select>
    </label>
  );
}

function sortNames(): Readonly<Record<Sort, string>> {
  return {
    relevance: translate({ id: "search.sort.relevance", message: "相關程度" }),
    newest: translate({ id: "search.sort.newest", message: "最新發表" }),
    oldest: translate({ id: "search.sort.oldest", message: "最早發表" }),
    score: translate({ id: "search.sort.score", message: "策展評分" }),
    lowest: translate({ id: "search.sort.lowest", message: "策展評分由低到高" }),
    position: translate({ id: "search.sort.position", message: "館藏編號" }),
    last: translate({ id: "search.sort.last", message: "館藏編號由大到小" }),
    title: translate({ id: "search.sort.title", message: "標題" }),
    "title-descending": translate({ id: "search.sort.title.descending", message: "標題（倒序）" }),
    journal: translate({ id: "search.sort.journal", message: "期刊名" }),
    "journal-descending": translate({
      id: "search.sort.journal.descending",
      message: "期刊名（倒序）",
    }),
  };
}

function viewNames(): Readonly<Record<View, string>> {
  return {
    cards: translate({ id: "search.view.cards", message: "卡片" }),
    table: translate({ id: "search.view.table", message: "表格" }),
  };
}
