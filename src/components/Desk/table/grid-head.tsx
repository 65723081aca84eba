import { translate } from "@docusaurus/Translate";
import type { ReactNode } from "react";
import { columns } from "../../../../scripts/lib/desk/table-columns.ts";
import type { Locale } from "../../../../scripts/lib/locale.ts";
import {
  isEdited,
  type ShownColumn,
  type Sorting,
  shownColumns,
  type TableFilter,
} from "./arrange-rows.ts";
import styles from "./styles.module.css";
import type { OpenTable } from "./use-table.ts";

type Props = {
  readonly table: OpenTable;
  readonly filter: TableFilter;
  readonly onFilter: (filter: TableFilter) => void;
  readonly sorting: Sorting;
  readonly onSorting: (sorting: Sorting) => void;
};

/** The names of the columns, each to sort by, and what is looked for in each. */
export function GridHead({ table, filter, onFilter, sorting, onSorting }: Props): ReactNode {
  const setText = (column: ShownColumn, text: string) =>
    onFilter({ ...filter, texts: { ...filter.texts, [column]: text } });
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid has the focus
    <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
      {shownColumns.map((column) => {
        const name = nameColumn(column, table.words.locale);
        const own = sorting?.column === column ? sorting : undefined;
        return (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above
          <div key={column} role="columnheader" aria-sort={nameOrder(own)}>
            <button type="button" onClick={() => onSorting(sortNext(column, own))}>
              {name}
              {own && (own.isDescending ? " ↓" : " ↑")}
            </button>
            <input
              aria-label={translate(
                { id: "desk.table.filter", message: "篩選{column}" },
                { column: name },
              )}
              placeholder={translate({ id: "desk.table.contains", message: "包含…" })}
              value={filter.texts[column] ?? ""}
              onChange={({ target }) => setText(column, target.value)}
            />
          </div>
        );
      })}
    </div>
  );
}

/** What a column is called. */
export function nameColumn(column: ShownColumn, locale: Locale): string {
  if (isEdited(column)) return columns[column].label[locale];
  return column === "title"
    ? translate({ id: "desk.table.paper", message: "文獻" })
    : translate({ id: "desk.table.gaps", message: "缺項" });
}

function nameOrder(sorting: Sorting): "ascending" | "descending" | undefined {
  if (sorting === undefined) return undefined;
  return sorting.isDescending ? "descending" : "ascending";
}

/** Up, down, and the collection's own order again. */
function sortNext(column: ShownColumn, sorting: Sorting): Sorting {
  if (sorting === undefined) return { column, isDescending: false };
  return sorting.isDescending ? undefined : { column, isDescending: true };
}
