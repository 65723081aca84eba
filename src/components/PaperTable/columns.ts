import { translate } from "@docusaurus/Translate";
import type { Sort } from "../../search/search.ts";

/** The columns of the table in their order. */
export const columns = ["position", "title", "finding", "published", "journal", "score"] as const;
export type Column = (typeof columns)[number];

/** The orders that a column's heading gives: at first, and when it is chosen again. */
export const columnSorts: { readonly [column in Column]?: readonly [Sort, Sort] } = {
  position: ["position", "last"],
  title: ["title", "title-descending"],
  published: ["newest", "oldest"],
  journal: ["journal", "journal-descending"],
  score: ["score", "lowest"],
};

/** The orders in which a column's values rise. */
export const ascending: readonly Sort[] = ["position", "title", "oldest", "journal", "lowest"];

/** Headings of the columns. */
export function columnNames(): Readonly<Record<Column, string>> {
  return {
    position: translate({ id: "table.position", message: "編號" }),
    title: translate({ id: "table.title", message: "標題" }),
    finding: translate({ id: "table.finding", message: "主要發現" }),
    published: translate({ id: "table.year", message: "年份" }),
    journal: translate({ id: "table.journal", message: "期刊" }),
    score: translate({ id: "table.score", message: "策展評分" }),
  };
}
