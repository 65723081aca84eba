import { expect, it } from "vitest";
import { completeRecord } from "./complete-record.ts";

const areas = {
  sleep: { label: { en: "Sleep medicine", "zh-Hant": "睡眠醫學" }, same: ["睡眠"] },
  brain: { label: { en: "Neurology", "zh-Hant": "神經內科" } },
};
const paper = { position: 1, title: "An invented paper" };

it("gives a record without words the names of its ids", () => {
  expect(
    completeRecord(
      { ...paper, design: "cohort", conduct: "both", areas: ["sleep", "brain"], countries: ["TW"] },
      areas,
    ),
  ).toMatchObject({
    studyType: {
      en: "Cohort study (prospective and retrospective)",
      "zh-Hant": "世代研究（前瞻性與回溯性）",
    },
    applicationArea: { en: "Sleep medicine; Neurology", "zh-Hant": "睡眠醫學、神經內科" },
    country: { en: "Taiwan", "zh-Hant": "臺灣" },
  });
});

it("gives a record without ids those that its words name, and leaves the words", () => {
  const words = {
    ...paper,
    applicationArea: { en: "Neurology / Sleep medicine", "zh-Hant": "睡眠、神經內科" },
    studyType: "RCT",
    country: "韓國",
  };
  expect(completeRecord(words, areas)).toEqual({
    ...words,
    areas: ["sleep", "brain"],
    design: "randomised-trial",
    countries: ["KR"],
  });
});

it("leaves words alone that name something else, or another thing in each language", () => {
  const words = {
    ...paper,
    applicationArea: { en: "Neurology", "zh-Hant": "睡眠" },
    studyType: { en: "Cohort study", "zh-Hant": "前後比較" },
    country: "Several",
  };
  expect(completeRecord(words, areas)).toEqual(words);
});

it("keeps a curator's words beside ids that are called otherwise", () => {
  const both = { ...paper, country: "韓國", countries: ["KR" as const] };
  expect(completeRecord(both, areas)).toEqual(both);
});
