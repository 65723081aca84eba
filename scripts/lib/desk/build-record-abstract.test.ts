import { expect, test } from "vitest";
import { buildRecordAbstract } from "./build-record-abstract.ts";

test("an abstract without labels is a text, one with labels its parts, each in its language", () => {
  expect(buildRecordAbstract([{ language: "en", text: "We lit lamps." }])).toEqual({
    en: "We lit lamps.",
  });
  const sections = [
    { language: "en", label: "AIM", text: "To light lamps." },
    { language: "en", text: "We did." },
    { language: "zh-Hant", text: "我們點了燈。" },
  ] as const;
  expect(buildRecordAbstract(sections)).toEqual({
    en: [{ label: "AIM", text: "To light lamps." }, { text: "We did." }],
    "zh-Hant": "我們點了燈。",
  });
  expect(buildRecordAbstract([])).toBeUndefined();
});
