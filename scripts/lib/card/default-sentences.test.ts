import { expect, test } from "vitest";
import { defaultSentences } from "./default-sentences.ts";

test("the English default sentences speak of no machine, no expert and no contribution", () => {
  const value = { text: "…", language: "en" };
  const facts = { area: value, finding: value, journal: value, country: value, roi: value };
  const text = JSON.stringify(
    Object.values(defaultSentences.en({ ...facts, score: "9", scoreOutOfTen: "9/10" })),
  );
  expect(text).not.toMatch(/\bAI\b|expert|contribut|\bROI\b|\p{Script=Han}/iu);
});
