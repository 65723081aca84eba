import { expect, test } from "vitest";
import { checkRecord } from "../check/check-record.ts";
import { extendGlossary } from "../meaning/terms/glossary.ts";
import { applyRecordEdits } from "./list-edits.ts";
import { proposeMends } from "./propose-mends.ts";

const label = { en: "Emergency medicine", "zh-Hant": "急診醫學" };
const vocabularies = {
  areas: { "emergency-medicine": { label } },
  glossary: extendGlossary([{ wanted: "桌燈", forbidden: ["檯燈"] }]),
};

/** The record after each press on the first mend of the first finding that has this code. */
function press(record: object, code: string, place = 0) {
  const text = JSON.stringify({ position: 1, title: "Lamps", ...record }, null, 2);
  const { findings } = checkRecord(
    text,
    { file: "" },
    { collection: "lamps", id: "one" },
    { readKept: () => undefined, ...vocabularies },
  );
  const found = findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`None of ${findings.map((each) => each.code)}`);
  const mend = proposeMends(text, findings, vocabularies).get(found)?.[place];
  if (mend === undefined) throw new Error("The finding has no such mend");
  const { position: _, ...after } = JSON.parse(applyRecordEdits(text, mend.edits));
  return { label: mend.label.en, after };
}

const statement = (text: string, quote?: string) => ({
  abstract: { en: "Lamps helped 12 wards." },
  cards: { core: { innovation: { text: { en: text, "zh-Hant": "燈 12" }, quote } } },
});

test.each([
  ["what check --fix writes", { pmid: "PMID: 123" }, "wrong-form", 'Write "123"', { pmid: "123" }],
  [
    "a title's full stop",
    { title: "Lamps." },
    "title-final-period",
    'Write "Lamps"',
    { title: "Lamps" },
  ],
  [
    "a term of elsewhere",
    { finding: { "zh-Hant": "以超聲檢查" } },
    "term-not-used-here",
    'Write "以超音波檢查"',
    { finding: { "zh-Hant": "以超音波檢查" } },
  ],
  [
    "a term that the collection doesn't use",
    { finding: { "zh-Hant": "一盞檯燈" } },
    "term-not-used-here",
    'Write "一盞桌燈"',
    { finding: { "zh-Hant": "一盞桌燈" } },
  ],
  [
    "an invisible character",
    { finding: "La\u200bmps" },
    "zero-width-character",
    "Delete the character",
    { finding: "Lamps" },
  ],
  [
    "a mistyped field",
    { journl: "Lamp Letters" },
    "unknown-key",
    "Rename to “journal”",
    { journal: "Lamp Letters" },
  ],
  [
    "words with an id",
    { applicationArea: "Emergency medicine" },
    "free-text-has-id",
    'Add ["emergency-medicine"]',
    { applicationArea: "Emergency medicine", areas: ["emergency-medicine"] },
  ],
])("a press mends %s", (_what, record, code, label, expected) => {
  const pressed = press(record, code);
  expect(pressed).toEqual({ label, after: { title: "Lamps", ...expected } });
});

test("a quote that isn't the abstract's goes, or rests on the full text", () => {
  const record = statement("Lamps.", "Lamps hurt many wards.");
  const [removed, moved] = [0, 1].map((place) => press(record, "quote-not-in-abstract", place));
  expect(removed?.after.cards.core.innovation.quote).toBeUndefined();
  expect(moved?.after.cards.core.innovation).toMatchObject({
    ...{ quote: "Lamps hurt many wards.", basis: "full-text" },
  });
});

test("a figure that the abstract lacks may be the full text's, with which its bare statement stays one", () => {
  const { after } = press(
    { ...statement(""), cards: { exceptions: { critique: ["Only 77 lamps."] } } },
    "figure-not-in-source",
  );
  expect(after.cards.exceptions.critique).toEqual([{ text: "Only 77 lamps.", basis: "full-text" }]);
});
