import { expect, test } from "vitest";
import { buildEvidenceRow } from "./evidence-row.ts";

const figures = [
  { label: { en: "AUC", "zh-Hant": "曲線下面積" }, value: "0.91 (0.88–0.94)" },
  { label: { en: "Participants", "zh-Hant": "受試者" }, value: "1,204" },
];
const record = {
  position: 1,
  title: { en: "Lamps", "zh-Hant": "燈" },
  authors: [
    { family: "Beispiel", given: "Anna" },
    { family: "Muster", given: "Bo" },
  ],
  journal: "J Ex",
  published: "2025-08",
  studyType: { en: "Cohort study", "zh-Hant": "世代研究" },
  finding: { en: "Brighter." },
  score: "8.2/10",
  status: { concern: {} },
  cards: { core: { keyFigures: figures } },
};

test("a line of the table has the number who took part apart from the other key figures", () => {
  const paper = { collection: "notes", id: "notes-1", record };
  expect(buildEvidenceRow(paper, "zh-Hant")).toEqual({
    title: { text: "燈", language: "zh-Hant" },
    status: "concern",
    source: "Beispiel A, et al · J Ex · 2025",
    design: { text: "世代研究", language: "zh-Hant" },
    size: { label: { text: "受試者", language: "zh-Hant" }, value: "1,204" },
    figures: [{ label: { text: "曲線下面積", language: "zh-Hant" }, value: "0.91 (0.88–0.94)" }],
    finding: { text: "Brighter.", language: "en" },
    score: "8.2",
  });
});

test("where authors aren't known, their place isn't taken by words in one language", () => {
  const { authors: _, ...unsigned } = record;
  const row = buildEvidenceRow({ collection: "a", id: "b", record: unsigned }, "zh-Hant");
  expect(row.source).toBe("J Ex · 2025");
});

test.each([
  ["n", "48"],
  ["Sample size", "48"],
  ["納入研究數", "12"],
  ["病人數（訓練集）", "48"],
  ["Reports: training / test", "2690 / 378"],
  ["ECG images (positive)", "928 (239)"],
])("%s is how many took part", (label, value) => {
  const cards = { core: { keyFigures: [{ label, value }] } };
  const row = buildEvidenceRow({ collection: "a", id: "b", record: { ...record, cards } }, "en");
  expect(row.size?.value).toBe(value);
});

test.each([
  ["nodule size", "48"],
  ["Patients with sepsis found earlier", "48"],
  ["樣本外 AUC", "0.9"],
  ["Reports", "48%"],
  ["Cases", "0.48"],
])("%s %s is not", (label, value) => {
  const cards = { core: { keyFigures: [{ label, value }] } };
  const row = buildEvidenceRow({ collection: "a", id: "b", record: { ...record, cards } }, "en");
  expect(row.size).toBeUndefined();
});
