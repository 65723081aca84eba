import { expect, test } from "vitest";
import { gapNames, listGaps } from "./gaps.ts";

test("a record of a title alone lacks all but that title", () => {
  const others = gapNames.filter((name) => name !== "title.en");
  expect(listGaps({ position: 1, title: "Lamps at night" })).toEqual(others);
});

test("a card is lacking until each of its sections is written, or its body is", () => {
  const cards = (paraphrase: object) =>
    listGaps({ position: 1, title: "Lamps", cards: { paraphrase } }).filter((name) =>
      name.startsWith("cards.paraphrase"),
    );
  expect(cards({ purpose: "Light." })).toEqual(["cards.paraphrase"]);
  expect(cards({ purpose: "Light.", contribution: "More.", features: ["Dim."] })).toEqual([]);
  expect(cards({ markdown: "Light." })).toEqual([]);
});

test.each([
  [8.5, false],
  ["8.5/10", false],
  ["good", true],
  [88, true],
])("a score of %j is lacking: %j", (score, isLacking) => {
  const gaps = listGaps({ position: 1, title: "Lamps", score });
  expect(gaps.includes("score")).toBe(isLacking);
});
