import { translate } from "@docusaurus/Translate";
import type { PaperRow } from "../../../scripts/lib/navigation/paper-row.ts";

/** A column that rows can be ordered by. */
export type SortKey = "position" | "title" | "published" | "journal" | "score";

/** Column and direction of an order. */
export type Sorting = { readonly key: SortKey; readonly isDescending: boolean };

/** Headings of the columns that sort. */
export function columnNames(): Readonly<Record<SortKey | "finding", string>> {
  return {
    position: translate({ id: "table.position", message: "編號" }),
    title: translate({ id: "table.title", message: "標題" }),
    finding: translate({ id: "table.finding", message: "主要發現" }),
    published: translate({ id: "table.year", message: "年份" }),
    journal: translate({ id: "table.journal", message: "期刊" }),
    score: translate({ id: "table.score", message: "策展評分" }),
  };
}

/** The rows in the order asked for; those without the value come last in either direction. */
export function sortRows(
  rows: readonly PaperRow[],
  { key, isDescending }: Sorting,
  locale: string,
): readonly PaperRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((a, b) => {
    const [one, other] = [sortValue(a, key), sortValue(b, key)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : collator.compare(String(one), String(other));
    return isDescending ? -order : order;
  });
}

function sortValue(row: PaperRow, key: SortKey): string | number | undefined {
  if (key === "title") return row.title.text;
  return key === "score" ? row.score?.value : row[key];
}
