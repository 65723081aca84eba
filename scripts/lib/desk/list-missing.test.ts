import { expect, test } from "vitest";
import { listMissing } from "./list-missing.ts";

test("what a paper still lacks is listed with the place where it is written", () => {
  const record = {
    position: 1,
    title: { en: "Lamps", "zh-Hant": "燈" },
    authors: [{ literal: "Lamp Group" }],
    pmid: "90000001",
    doi: "10.5555/lamps",
    journal: "Lamp Letters",
    published: "2025",
    design: "cohort",
    countries: ["TW"],
    finding: "Lamps help.",
    score: 7,
    cards: {
      core: {
        keyFigures: [{ label: { en: "Falls", "zh-Hant": "跌倒" }, value: "12%" }],
        innovation: { text: { en: "New.", "zh-Hant": "新。" }, basis: "curator" },
      },
      paraphrase: { purpose: "看看。", contribution: "Fewer falls.", features: ["Light."] },
      qa: [{ question: "Where?", answer: { text: "Here.", quote: "Here." } }],
    },
  };
  const missing = listMissing(JSON.stringify(record));
  expect(missing.map(({ pointer, lacks }) => `${pointer} ${lacks}`)).toEqual([
    "/applicationArea applicationArea",
    "/cards/exceptions/limitations section",
    "/cards/exceptions/openQuestions section",
    "/cards/exceptions/critique section",
    "/finding zh-Hant",
    "/cards/core/keyFigures/0 evidence",
    "/cards/paraphrase/purpose en",
    "/cards/paraphrase/purpose evidence",
    "/cards/paraphrase/contribution zh-Hant",
    "/cards/paraphrase/contribution evidence",
    "/cards/paraphrase/features/0 zh-Hant",
    "/cards/paraphrase/features/0 evidence",
    "/cards/qa/0/question zh-Hant",
    "/cards/qa/0/answer zh-Hant",
  ]);
});

test("a record with an error says what else it lacks", () => {
  const missing = listMissing('{"position": 1, "title": "Lamps", "pmid": 7, "score": []}');
  expect(missing.map(({ lacks }) => lacks)).toContain("title.zh-Hant");
});
