import { expect, test } from "vitest";
import { editRecord } from "./edit-record.ts";
import { planWalk, withdrawVerified } from "./plan-walk.ts";

const record = `${JSON.stringify(
  {
    position: 1,
    title: "Lamps",
    score: 7,
    finding: { en: "Falls fell by 12 %", "zh-Hant": "跌倒減少 12%" },
    abstract: { en: "Lamps were lit on 40 wards. Falls fell by 12%." },
    cards: {
      core: { innovation: { text: "Lit on 41 wards.", quote: "Lamps were lit on 40 wards." } },
      paraphrase: { markdown: { en: "Lamps at night." } },
      qa: [{ question: "Where?", answer: { text: "On 40 wards.", quote: "on forty wards" } }],
      exceptions: { limitations: ["One hospital.", "No blinding."] },
    },
    provenance: { verified: { date: "2026-01-02", by: "A. Curator" } },
  },
  null,
  2,
)}\n`;
const verifiedOf = (text: string) => JSON.parse(text).provenance?.verified;

test("the walk has every statement in the order of the page, an answer with its question, and then cards in Markdown", () => {
  const steps = planWalk(record);
  expect(steps.map(({ claim }) => claim.pointer)).toEqual([
    "/finding",
    "/cards/core/innovation",
    "/cards/qa/0/answer",
    "/cards/exceptions/limitations/0",
    "/cards/exceptions/limitations/1",
    "/cards/paraphrase/markdown",
  ]);
  expect(steps[2]?.question?.texts[0]?.text).toBe("Where?");
});

test("a step says which of its figures and whether its quotation stand in the abstract", () => {
  const [finding, innovation, answer] = planWalk(record);
  expect(finding?.figures.map(({ match }) => match?.agreement)).toEqual(["same", "same"]);
  expect(innovation?.figures.map(({ words, match }) => [words, match?.agreement])).toEqual([
    ["41", "nothing"],
  ]);
  expect([innovation?.quote, answer?.quote]).toEqual(["found", "not-found"]);
});

test.each([
  ["a statement", ["cards", "core", "innovation", "text"], "Lit on 40 wards."],
  ["a quotation", ["cards", "qa", 0, "answer", "quote"], "Lamps were lit on 40 wards."],
  ["a question", ["cards", "qa", 0, "question"], "On which wards?"],
  ["the finding in one language", ["finding", "zh-Hant"], "跌倒減少一成"],
  ["the abstract", ["abstract", "en"], "Lamps were lit on 41 wards."],
  ["a card in Markdown", ["cards", "paraphrase", "markdown", "en"], "Lamps by day."],
  ["a further statement", ["cards", "exceptions", "limitations", 2], "Few falls."],
])("with %s changed, the record is not verified any more", (_what, path, value) => {
  const edited = editRecord(record, path, value);
  const withdrawn = withdrawVerified(record, edited);
  expect(verifiedOf(withdrawn)).toBeUndefined();
  const changed = planWalk(record).map(({ key }) => key);
  const kept = planWalk(withdrawn).filter(({ key }) => changed.includes(key));
  if (path[0] !== "abstract") expect(kept.length).toBeGreaterThan(4);
});

test.each([
  ["a score", ["score"], 8],
  ["a title", ["title"], "Lights"],
  ["the name of who checked", ["provenance", "verified", "by"], "B. Curator"],
  ["a statement taken out", ["cards", "exceptions", "limitations", 0], undefined],
])("with %s changed, it is still verified", (_what, path, value) => {
  const edited = editRecord(record, path, value);
  expect(withdrawVerified(record, edited)).toBe(edited);
});

test("statements in another order are the same statements", () => {
  const path = ["cards", "exceptions", "limitations"];
  const edited = editRecord(record, path, ["No blinding.", "One hospital."]);
  expect(withdrawVerified(record, edited)).toBe(edited);
});

test("what is no record by now is left as it is", () => {
  const broken = record.slice(0, -4);
  expect(withdrawVerified(record, broken)).toBe(broken);
});
