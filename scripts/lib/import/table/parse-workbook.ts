import { read, type Sheet, type Cell as WorkbookCell } from "hucre";
import type { Cell, Table, TableRow } from "./table.ts";

/**
 * The sheets of a workbook (XLSX, and what else its library reads: XLS, XLSB, ODS), hidden ones too, as tables. A cell
 * has the result of its formula, or the formula where it has none; a date is written `YYYY-MM-DD`; every row of cells
 * that were merged downwards has their value. `undefined` where the bytes are no workbook.
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<readonly Table[] | undefined> {
  const workbook = await read(bytes).catch(() => undefined);
  return workbook?.sheets.map((sheet) => ({
    sheet: sheet.name,
    rows: readRows(sheet),
    findings: [],
  }));
}

function readRows(sheet: Sheet): TableRow[] {
  const rows = sheet.rows.map((row, index) =>
    row.map((value, column) => readCell(value, sheet.cells?.get(`${index},${column}`))),
  );
  for (const { startRow, endRow, startCol } of sheet.merges ?? []) {
    const value = rows[startRow]?.[startCol] ?? null;
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = rows[row];
      if (cells !== undefined && startCol < cells.length) cells[startCol] = value;
    }
  }
  return rows.map((cells, index) => ({ line: index + 1, cells }));
}

function readCell(value: WorkbookCell["value"], cell: WorkbookCell | undefined): Cell {
  if (value instanceof Date) {
    const day = value.toISOString();
    return day.endsWith("T00:00:00.000Z") ? day.slice(0, 10) : day;
  }
  const isUnknown = cell?.formula !== undefined && (value === null || value === "");
  return isUnknown ? `=${cell.formula}` : (value ?? null);
}
