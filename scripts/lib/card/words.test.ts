import { expect, test } from "vitest";
import { locales } from "../locale.ts";
import { documentationOf } from "../record/schema/documentation.ts";
import { paperRecordSchema } from "../record/schema/paper-record.ts";
import { words } from "./words.ts";

const { shape } = paperRecordSchema;

test.each(locales)(
  "what the page shows for an absent field in %s is what the guide says",
  (locale) => {
    const { absent } = words[locale];
    expect(absent).toEqual({
      title: documentationOf(shape.title)?.absent?.[locale],
      pmid: documentationOf(shape.pmid)?.absent?.[locale],
      doi: documentationOf(shape.doi)?.absent?.[locale],
      journal: documentationOf(shape.journal)?.absent?.[locale],
      score: documentationOf(shape.score)?.absent?.[locale],
      area: documentationOf(shape.applicationArea)?.absent?.[locale],
      finding: documentationOf(shape.finding)?.absent?.[locale],
      studyType: documentationOf(shape.studyType)?.absent?.[locale],
      country: documentationOf(shape.country)?.absent?.[locale],
      year: documentationOf(shape.published)?.absent?.[locale],
      roi: documentationOf(shape.roi)?.absent?.[locale],
    });
  },
);

test("the English default sentences speak of no machine, no expert and no contribution", () => {
  const value = { text: "…", language: "en" };
  const facts = { area: value, finding: value, journal: value, country: value, roi: value };
  const text = JSON.stringify(
    Object.values(words.en.defaultText({ ...facts, score: "9", scoreOutOfTen: "9/10" })),
  );
  expect(text).not.toMatch(/\bAI\b|expert|contribut|\bROI\b|\p{Script=Han}/iu);
});
