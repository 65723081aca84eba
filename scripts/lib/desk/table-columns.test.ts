import { expect, test } from "vitest";
import { editRecord } from "./edit-record.ts";
import { type ColumnName, columnNames, columns, planCell } from "./table-columns.ts";

const areas = {
  radiology: { label: { en: "Radiology", "zh-Hant": "放射科" }, same: ["imaging"] },
  nursing: { label: { en: "Nursing", "zh-Hant": "護理" } },
};
const english = { locale: "en", areas } as const;
const chinese = { locale: "zh-Hant", areas } as const;
const record = {
  score: 7.5,
  areas: ["radiology", "nursing"],
  applicationArea: { en: "Wards", "zh-Hant": "病房" },
  design: "cohort",
  published: "2025-08",
  importance: "high",
  status: { corrected: { noticePmid: "12345678" } },
  tags: ["night", "light"],
  provenance: { source: "PubMed", verified: { date: "2026-01-02", by: "A. Curator" } },
};

/** The record after a text was typed into a cell; `undefined` where the column can't have it. */
function type(column: ColumnName, text: string, words: typeof english | typeof chinese = english) {
  const changes = planCell(column, record, text, words);
  if (changes === undefined) return undefined;
  const edited = changes.reduce(
    (own, { path, value }) => editRecord(own, path, value),
    JSON.stringify(record, null, 2),
  );
  return JSON.parse(edited);
}

test("cells show what the record says, in the words of the page", () => {
  const show = (words: typeof english | typeof chinese) =>
    columnNames.map((name) => columns[name].show(record, words));
  expect(show(english)).toEqual([
    ...["7.5", "Radiology; Nursing", "Wards", "Cohort study", "2025-08", "High"],
    ...["Corrected", "night; light", "2026-01-02", "A. Curator"],
  ]);
  expect(show(chinese).slice(1, 7)).toEqual([
    ...["放射科; 護理", "病房", "世代研究", "2025-08", "高", "已勘誤"],
  ]);
});

test("the text of each cell, typed again, changes nothing", () => {
  for (const words of [english, chinese]) {
    for (const name of columnNames) {
      expect(type(name, columns[name].show(record, words), words), name).toEqual(record);
    }
  }
});

test.each<[ColumnName, string, object]>([
  ["score", "8,2 / 10", { score: 8.2 }],
  ["score", "", { score: undefined }],
  ["areas", "護理、imaging", { areas: ["nursing", "radiology"] }],
  ["applicationArea", "Clinics", { applicationArea: { ...record.applicationArea, en: "Clinics" } }],
  ["design", "RCT", { design: "randomised-trial" }],
  ["published", "2025/8/15", { published: "2025-08-15" }],
  ["published", "45884", { published: "2025-08-15" }],
  ["importance", "中", { importance: "medium" }],
  ["status", "corrected; 已撤稿", { status: { ...record.status, retracted: {} } }],
  ["status", "", { status: undefined }],
  ["tags", "light；light", { tags: ["light"] }],
  [
    "verifiedOn",
    "2026-02-03",
    { provenance: { source: "PubMed", verified: { date: "2026-02-03", by: "A. Curator" } } },
  ],
  ["verifiedBy", "", { provenance: { source: "PubMed", verified: "2026-01-02" } }],
  ["verifiedOn", "", { provenance: { source: "PubMed" } }],
])("in %s, “%s” is understood", (name, text, change) => {
  const expected = JSON.parse(JSON.stringify({ ...record, ...change }));
  expect(type(name, text)).toEqual(expected);
});

test.each<[ColumnName, string]>([
  ["score", "11"],
  ["score", "good"],
  ["areas", "Radiology; Elsewhere"],
  ["design", "a study"],
  ["published", "spring 2025"],
  ["importance", "very"],
  ["status", "Withdrawn"],
  ["verifiedOn", "soon"],
])("%s can't be “%s”", (name, text) => {
  expect(type(name, text)).toBeUndefined();
});

test("that a record was compared can't be said in the table", () => {
  expect(planCell("verifiedOn", {}, "2026-02-03", english)).toBeUndefined();
  expect(planCell("verifiedBy", {}, "A. Curator", english)).toBeUndefined();
  expect(planCell("verifiedBy", {}, " ", english)).toEqual([]);
  expect(planCell("design", { design: "cohort" }, "世代研究", english)).toEqual([]);
});
