import { expect, test } from "vitest";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import { pickRecent } from "./pick-recent.ts";

/** A paper whose record is in `records/x/<id>.json`. */
function paper(id: string, published: string, added?: string): PaperIndexEntry {
  const own = { collection: "x", id, position: 1 };
  const record = { position: 1, title: id, published, ...(added && { added }) };
  const { titles, ...known } = buildPaperSummary(record, {});
  const source = { file: `records/x/${id}.json`, line: 1, hash: "" };
  return {
    ...own,
    pages: titles,
    rows: buildPaperRows(own, known.record),
    known,
    source,
    ...known,
  };
}

const days = new Map([
  ["records/x/old.json", "2020-01-01"],
  ["records/x/new.json", "2024-05-01"],
  ["records/x/said.json", "2024-06-01"],
]);
const old = paper("old", "2024");
const fresh = paper("new", "1990");
const said = paper("said", "2025", "2022-02-02");

function pick(papers: readonly PaperIndexEntry[], known?: ReadonlyMap<string, string>) {
  return pickRecent(papers, "en", known, 3)?.map(({ id }) => id);
}

test("papers stand by the day that the record says, else by git's first, not by their publication", () => {
  expect(pick([said, old, fresh], days)).toEqual(["new", "said", "old"]);
});

test("what git doesn't have yet was added last, and of one day the newest comes first", () => {
  expect(pick([old, paper("draft", "1980"), paper("later", "1981")], days)).toEqual([
    "later",
    "draft",
    "old",
  ]);
});

test("without a day of any paper nothing is called recent", () => {
  expect(pick([old, fresh])).toBeUndefined();
  expect(pick([old, fresh, said])).toEqual(["said", "old", "new"]);
});
