import { expect, test } from "vitest";
import { listParity } from "./list-parity.ts";

test("numbers, comparisons and denials of both languages stand beside each other, with what differs", () => {
  const finding = {
    en: "Falls did not fall by 12% in 40 wards",
    "zh-Hant": "40 個病房的跌倒下降 13%",
  };
  const [parity] = listParity({ finding, abstract: { en: "In 5 wards", "zh-Hant": "六個病房" } });
  expect(parity?.path).toEqual(["finding"]);
  expect(parity?.words).toEqual({
    en: { numbers: ["12%", "40"], comparisons: ["Falls", "fall"], negations: ["not"] },
    "zh-Hant": { numbers: ["40", "13%"], comparisons: ["下降"], negations: [] },
  });
  expect(parity?.differences.map(({ kind }) => kind)).toContain("number");
});

test("a text that neither counts, compares nor denies is not looked at", () => {
  expect(listParity({ title: { en: "Lamps", "zh-Hant": "燈" } })).toEqual([]);
});
