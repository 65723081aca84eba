import { expect, test } from "vitest";
import { parseComparison } from "./parse-comparison.ts";

test("one number is drawn with its interval", () => {
  for (const value of [
    "0.87 (95% CI 0.84–0.90)",
    "0.87 (95% CI 0.84-0.90)",
    "0.87 (95% CI: 0.84 to 0.90)",
    "0.87 (95% CI 0.84, 0.90)",
  ]) {
    expect(parseComparison("AUC", value)).toEqual({
      group: "AUC",
      figures: [{ name: "", text: value, value: 0.87, interval: [0.84, 0.9] }],
      scale: [0, 1],
    });
  }
});

test.each([
  ["Accuracy: A / B", "90% / 80.5%", ["A", "B"], [90, 80.5], [0, 100]],
  ["準確率：甲／乙", "90% / 80%", ["甲", "乙"], [90, 80], [0, 100]],
  [
    "Time: model; readers 1 / 2",
    "49 s; 2,689 s / 496 s",
    ["model", "readers 1", "readers 2"],
    [49, 2689, 496],
    [0, 2689],
  ],
  [
    "準確率：判讀者 1／2／專家",
    "90% / 80% / 95%",
    ["判讀者 1", "判讀者 2", "專家"],
    [90, 80, 95],
    [0, 100],
  ],
  ["Accuracy: 1 / 2", "90% / 80%", ["1", "2"], [90, 80], [0, 100]],
  ["Share: A; B", "0.942; 0.984", ["A", "B"], [0.942, 0.984], [0, 1]],
  ["Right: A / B", "2/40 (5%) / 12/37 (32%)", ["A", "B"], [5, 32], [0, 100]],
  ["Change: A / B", "-5% / 3%", ["A", "B"], [-5, 3], [-5, 3]],
])("%s, %s is compared", (label, value, names, values, scale) => {
  const found = parseComparison(label, value);
  expect(found?.figures.map(({ name }) => name)).toEqual(names);
  expect(found?.figures.map((figure) => figure.value)).toEqual(values);
  expect(found?.scale).toEqual(scale);
});

test("several numbers keep their intervals", () => {
  const value = "96.98% (95% CI 95.67–97.99); 65.95% (95% CI 62.80–69.00)";
  expect(parseComparison("A: x; y", value)?.figures.map(({ interval }) => interval)).toEqual([
    [95.67, 97.99],
    [62.8, 69],
  ]);
});

test.each([
  ["a number alone", "Readers", "40"],
  ["counts of things that may differ", "Reports: training / test", "2690 / 378"],
  ["several units", "A: accuracy / time", "70% / 1.79 s"],
  ["fewer names than numbers", "Accuracy: A", "90% / 80%"],
  ["other marks", "Accuracy: A; B", "90% / 80%"],
  ["no names", "Accuracy", "90% / 80%"],
  ["words", "Proteins", "SECTM1, CA3"],
  ["a bound", "AUC", "> 0.978 (95% CI 0.9–1.0)"],
  ["an interval beside its number", "AUC", "0.5 (95% CI 0.84–0.90)"],
  ["a test", "Gain", "0.8% (P<.006)"],
])("%s is not drawn", (_, label, value) => {
  expect(parseComparison(label, value)).toBeUndefined();
});
