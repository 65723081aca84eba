import { readFileSync } from "node:fs";
import { largestRecord } from "../../lib/check/rules/file-rules.ts";
import { buildTableRow, type TableRow } from "../../lib/desk/table-row.ts";
import { decodeText } from "../../lib/record/json/decode-text.ts";
import type { Areas } from "../../lib/record/schema/area.ts";
import { listRecords } from "./list-records.ts";
import { readLines } from "./read-lines.ts";

/** A collection's records as rows of the desk's table, in the order of their files and lines; `undefined` where it is none. */
export async function readTable(
  recordsFolder: string,
  collection: string,
  areas: Areas,
): Promise<readonly TableRow[] | undefined> {
  let rows: TableRow[] | undefined;
  const add = (bytes: Uint8Array, file: string, id?: string) => {
    const row = buildTableRow(decodeText(bytes, { file }).text ?? "", id, areas);
    if (row) rows?.push(row);
  };
  for await (const entry of listRecords(recordsFolder)) {
    const { kind, path, name, shown, size } = entry;
    if (entry.collection !== collection) continue;
    if (kind === "collection") rows = [];
    if (kind === "record" && size <= largestRecord) {
      add(readFileSync(path), shown, name.replace(/\.json$/, ""));
    }
    if (kind !== "lines") continue;
    for await (const { bytes } of readLines(path, largestRecord)) if (bytes) add(bytes, shown);
  }
  return rows;
}
