import { expect, test } from "vitest";
import type { PaperIndexEntry } from "../navigation/paper-index.ts";
import { buildPaperRows } from "../navigation/paper-row.ts";
import { buildPaperSummary } from "../navigation/paper-summary.ts";
import type { PaperRecord } from "../record/schema/paper-record.ts";
import { buildFeedEntry, type ChangeDays, listFeedEvents } from "./feed-entry.ts";
import { listFeeds } from "./list-feeds.ts";

const areas = {
  "acute-care": { label: { en: "Acute care", "zh-Hant": "急重症照護" } },
  emergency: { label: { en: "Emergency medicine" }, broader: "acute-care" },
  unused: { label: { en: "Unused" } },
};

function buildEntry(fields: Partial<PaperRecord>, index: number): PaperIndexEntry {
  const place = { collection: "notes", id: `notes-${index + 1}`, position: index + 1 };
  const record = { position: place.position, title: `Lamp ${place.position}`, ...fields };
  const { titles, ...known } = buildPaperSummary(record, areas);
  return { ...place, pages: titles, rows: buildPaperRows(place, known.record), known, ...known };
}

function tell(
  records: readonly Partial<PaperRecord>[],
  days: Readonly<Record<string, ChangeDays>> = {},
): string[] {
  const events = listFeedEvents(records.map(buildEntry), ({ id }) => days[id]);
  return events.map(({ day, kind, paper }) => `${day} ${kind} ${paper.id}`);
}

test("papers are told newest first, by the day that the record gives, else git, else the publication", () => {
  const records = [{ published: "2024" }, { added: "2025-02-03" }, { published: "2020" }, {}];
  const days = { "notes-3": { first: "2025-01-01", last: "2025-01-02" } };
  expect(tell(records, days)).toEqual([
    "2025-02-03 added notes-2",
    "2025-01-01 added notes-3",
    "2024 added notes-1",
  ]);
});

test("what a journal says of a paper later is news of its own, on the day on which the record has it", () => {
  const status = { retracted: { date: "2021-05" }, corrected: {} };
  const days = { "notes-1": { first: "2024-01-01", last: "2026-03-04" } };
  expect(tell([{ status }, { added: "2025-01-01" }], days)).toEqual([
    "2026-03-04 retracted notes-1",
    "2026-03-04 corrected notes-1",
    "2025-01-01 added notes-2",
    "2024-01-01 added notes-1",
  ]);
});

test("an entry says the status before the title, and finding and notice in the reader's language", () => {
  const paper = {
    added: "2025-01-02",
    finding: { en: "Fewer errors.", "zh-Hant": "錯誤較少。" },
    status: { retracted: { date: "2025-08" } },
  };
  const [news, added] = listFeedEvents([buildEntry(paper, 0)], () => undefined).map((event) =>
    buildFeedEntry(event, "zh-Hant", "https://lib.example/"),
  );
  const address = "https://lib.example/papers/notes/notes-1/";
  const text = { text: "這篇文獻已被撤稿 (2025-08)\n錯誤較少。", language: "zh-Hant" };
  expect(added).toMatchObject({ id: address, text, published: "2025-01-02T00:00:00Z" });
  expect(added?.title).toEqual({ text: "已撤稿：Lamp 1", language: "en" });
  expect(news).toMatchObject({ id: `${address}#retracted`, address, text });
  expect(news?.title.text).toBe("狀態變更－已撤稿：Lamp 1");
});

test("there is a feed of all papers, and of each collection, area, design and importance that a paper has", () => {
  const papers: Partial<PaperRecord>[] = [
    { areas: ["emergency"] },
    { design: "cohort" },
    { importance: "low" },
  ];
  const index = {
    collections: [
      { name: "notes", label: "Notes" },
      { name: "empty", label: "Empty" },
    ],
    areas,
    papers: papers.map(buildEntry),
  };
  expect(listFeeds(index, "en").map(({ path, name, page }) => [path, name, page])).toEqual([
    ["feeds/all", undefined, "/search/"],
    ["feeds/collection/notes", "Notes", "/papers/notes/"],
    ["feeds/area/emergency", "Emergency medicine", "/search/?area=Emergency+medicine"],
    ["feeds/area/acute-care", "Acute care", "/search/?area=Acute+care"],
    ["feeds/design/cohort", "Cohort study", "/search/?type=Cohort+study"],
    ["feeds/importance/low", "Importance: Low", "/search/?importance=low"],
  ]);
  expect(listFeeds({ collections: [], areas: {}, papers: [] }, "en")).toHaveLength(1);
});
