import Link from "@docusaurus/Link";
import { useLocation } from "@docusaurus/router";
import Translate, { translate } from "@docusaurus/Translate";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { type ReactNode, useMemo, useState } from "react";
import { deskAddress, deskRoot } from "../../../../scripts/lib/navigation/address.ts";
import { gapLabels, gapNames } from "../../../../scripts/lib/navigation/gaps.ts";
import { useCollectionName } from "../../use-collection-name.ts";
import { useLocale } from "../../use-locale.ts";
import { arrangeRows, type Sorting, type TableFilter } from "./arrange-rows.ts";
import { Grid } from "./grid.tsx";
import { PastePreview } from "./paste-preview.tsx";
import styles from "./styles.module.css";
import { type OpenTable, useTable } from "./use-table.ts";

/** A collection as a spreadsheet. */
export function Table({ collection }: { readonly collection: string }): ReactNode {
  const locale = useLocale();
  const table = useTable(collection, locale);
  if (table === undefined) return null;
  if (table === null) {
    return (
      <p>
        <Translate id="desk.table.missing">找不到這個館藏。</Translate>
      </p>
    );
  }
  return <ShownTable table={table} collection={collection} />;
}

type ShownProps = { readonly table: OpenTable; readonly collection: string };

function ShownTable({ table, collection }: ShownProps): ReactNode {
  const { search } = useLocation();
  const nameOf = useCollectionName();
  const { withBaseUrl } = useBaseUrlUtils();
  const lacking = gapNames.find((name) => name === new URLSearchParams(search).get("lacking"));
  const [filter, setFilter] = useState<TableFilter>({ ...(lacking && { lacking }), texts: {} });
  const [sorting, setSorting] = useState<Sorting>();
  const { rows, words } = table;
  // What is typed moves no row: rows are arranged by what their records say.
  const arranged = useMemo(
    () => arrangeRows(rows, filter, sorting, words),
    [rows, filter, sorting, words],
  );
  return (
    <>
      <h1 className={styles.title}>
        <Translate id="desk.table.title" values={{ collection: nameOf(collection).text }}>
          {"館藏表格：{collection}"}
        </Translate>
      </h1>
      <div className={styles.bar}>
        <TableActions table={table} />
        <label>
          <Translate id="desk.table.lacking">缺少</Translate>{" "}
          <select
            value={filter.lacking ?? ""}
            onChange={({ target }) => {
              const name = gapNames.find((own) => own === target.value);
              setFilter({ texts: filter.texts, ...(name && { lacking: name }) });
            }}
          >
            <option value="">{translate({ id: "desk.table.all", message: "（不限）" })}</option>
            {gapNames.map((name) => (
              <option key={name} value={name}>
                {gapLabels[name][words.locale]}
              </option>
            ))}
          </select>
        </label>
        <span>
          <Translate id="desk.table.count" values={{ shown: arranged.length, total: rows.length }}>
            {"{shown} / {total} 篇"}
          </Translate>
        </span>
        <Link to={deskRoot}>
          <Translate id="desk.table.leave">所有文獻</Translate>
        </Link>
      </div>
      {table.overtaken.length > 0 && (
        <PastePreview table={table} pasted={table.overtaken} isLeft onDone={table.decide} />
      )}
      <Grid
        table={table}
        rows={arranged}
        paperAddress={(id) => withBaseUrl(deskAddress(`${collection}/${id}`))}
        filter={filter}
        onFilter={setFilter}
        sorting={sorting}
        onSorting={setSorting}
      />
    </>
  );
}

function TableActions({ table }: { readonly table: OpenTable }): ReactNode {
  const { changed, saving } = table;
  return (
    <>
      <button
        type="button"
        disabled={changed.length === 0 || saving === "running"}
        onClick={table.save}
      >
        <Translate id="desk.table.save" values={{ count: changed.length }}>
          {"儲存（{count}）"}
        </Translate>
      </button>
      <button type="button" disabled={table.undo === undefined} onClick={table.undo}>
        <Translate id="desk.undo">復原</Translate>
      </button>
      <button type="button" disabled={table.redo === undefined} onClick={table.redo}>
        <Translate id="desk.redo">重做</Translate>
      </button>
      <span role="status">
        {!table.isKept && changed.length > 0 && (
          <strong>
            <Translate id="desk.notKept">
              有尚未儲存的變更，此瀏覽器無法暫存（空間已滿或為私密視窗）：離開之前請先儲存或複製
            </Translate>
          </strong>
        )}
        {typeof saving === "object" && (
          <Translate id="desk.table.saved" values={{ ...saving }}>
            {"已儲存 {saved} 筆，未能儲存 {open} 筆。"}
          </Translate>
        )}
        {table.wrong > 0 && (
          <Translate id="desk.table.wrongCells" values={{ count: table.wrong }}>
            {"無法使用而不會儲存的儲存格（以紅色標示）：{count}。"}
          </Translate>
        )}
        {typeof saving === "object" && saving.open > 0 && (
          <Translate id="desk.table.changedMeanwhile">
            這些紀錄已被修改，或無法寫入；表格已顯示磁碟上的內容，請查看後再儲存。
          </Translate>
        )}
      </span>
    </>
  );
}
