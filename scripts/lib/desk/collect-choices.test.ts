import { expect, test } from "vitest";
import { collectChoices } from "./collect-choices.ts";

test("what papers share is offered by field and language, the most frequent first", () => {
  const records = [
    { journal: "Lamp Letters", country: { en: "Taiwan" }, tags: ["night", "light"] },
    { journal: "Ward Reports", country: { en: "Taiwan", "zh-Hant": "臺灣" }, tags: ["light"] },
    { journal: "Ward Reports", title: "Lamps", studyType: " " },
    "no record",
  ];
  expect(collectChoices(records)).toEqual({
    journal: ["Ward Reports", "Lamp Letters"],
    tags: ["light", "night"],
    "country.en": ["Taiwan"],
    "country.zh-Hant": ["臺灣"],
  });
});
