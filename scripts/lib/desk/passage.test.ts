import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyRuns } from "../../test/property-runs.ts";
import { foldSpace } from "../fold.ts";
import { isVerbatim } from "../meaning/evidence/is-verbatim.ts";
import { buildRecordAbstract, listSentences, pickPassage, widenToSentences } from "./passage.ts";

const abstracts = [
  "Falls fell by 12.5%\u00a0(95% CI 3–20),\n from 250 to 220 (p <.05).  Dr. Berg vs. Dr. Lund: no change.",
  "跌倒減少 12.5%。「夜燈」裝設於 40 個病房，費用 900 歐元。 跌倒減少 12.5%。",
  "👩🏽‍⚕️ e\u0301tude: SpO₂ rose; 1,234 of 2,345 wards 🪔. Naïve re-use.\t",
];
const cut = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

test("any selection gives a verbatim quote that holds it", () => {
  const property = fc.property(
    fc.constantFrom(...abstracts),
    fc.nat(120),
    fc.nat(120),
    (text, one, other) => {
      const [start = 0, end = 0] = [one, other].sort((a, b) => a - b);
      const passage = pickPassage(text, { start, end });
      const selected = text.slice(start, end).trim();
      const quote = passage === undefined ? "" : cut(text, passage);
      expect(quote).toContain(selected);
      expect(quote === "" ? selected === "" : isVerbatim(quote, foldSpace(text))).toBe(true);
    },
  );
  fc.assert(property, propertyRuns(1000));
});

test("a selection is widened to whole words, numbers and characters", () => {
  const [english = "", , signs = ""] = abstracts;
  const select = (text: string, words: string) => {
    const start = text.indexOf(words);
    const passage = pickPassage(text, { start, end: start + words.length });
    return passage && cut(text, passage);
  };
  expect(select(english, "ll by 12")).toBe("fell by 12.5%");
  expect(select(english, " from ")).toBe("from");
  expect(select(signs, "\u0301tud")).toBe("e\u0301tude");
});

test("sentences end where people would end them", () => {
  expect(
    abstracts.slice(0, 2).map((text) => listSentences(text).map((own) => cut(text, own))),
  ).toEqual([
    [
      "Falls fell by 12.5%\u00a0(95% CI 3–20),\n from 250 to 220 (p <.05).",
      "Dr. Berg vs. Dr. Lund: no change.",
    ],
    ["跌倒減少 12.5%。", "「夜燈」裝設於 40 個病房，費用 900 歐元。", "跌倒減少 12.5%。"],
  ]);
});

test("a place in the text means the sentence around it, a selection all that it touches", () => {
  const text = "One lamp. Two lamps. Three.";
  const widen = (start: number, end = start) => {
    const passage = widenToSentences(text, { start, end });
    return passage && cut(text, passage);
  };
  expect([widen(0), widen(12), widen(27)]).toEqual(["One lamp.", "Two lamps.", "Three."]);
  expect(widen(4, 14)).toBe("One lamp. Two lamps.");
});

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
