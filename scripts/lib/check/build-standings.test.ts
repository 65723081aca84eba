import { expect, test } from "vitest";
import { classifyStanding, countStandings } from "../meaning/evidence/shown-standing.ts";
import { checkRecord } from "./check-record.ts";

const abstract = {
  en: "We followed 120 readers. Fatigue fell from 40 % to 22 % (95 % CI 22 to 40).",
};

function standingsOf(fields: object, accepted?: readonly object[]) {
  const record = { position: 1, title: "Lamps", ...fields, ...(accepted && { accepted }) };
  const name = { collection: "lamps", id: "lamps-1" };
  const { standings = {} } = checkRecord(JSON.stringify(record), { file: "a.json" }, name);
  return standings;
}

function limitation(statement: object, accepted?: readonly object[]) {
  const cards = { exceptions: { limitations: [statement] } };
  const { limitations: [standing] = [] } = standingsOf({ abstract, cards }, accepted);
  return standing && { kind: classifyStanding(standing), ...standing };
}

const pointer = "/cards/exceptions/limitations/0";
const acceptance = { code: "figure-not-in-source", pointer, reason: "My own arithmetic." };

test.each([
  ["what has neither quote nor figure", { text: "One room." }, { kind: "nothing" }],
  ["figures that are there", { text: "It fell to 22 %." }, { kind: "found", figures: "found" }],
  [
    "a range, for the numbers after a word are no name",
    { text: "Fatigue (95 % CI 22-40) fell.", quote: "95 % CI 22 to 40" },
    { kind: "found", quote: "found", figures: "found" },
  ],
  [
    "a quote that is there",
    { text: "Few took part.", quote: "We followed 120 readers." },
    { kind: "found", quote: "found" },
  ],
  [
    "a quote that is there with a figure that is not",
    { text: "It fell to 57.3 %.", quote: "Fatigue fell from 40 % to 22 %" },
    { kind: "not-found", quote: "found", figures: "not-found" },
  ],
  [
    "what rests on the full text",
    { text: "It lasted 6 weeks.", basis: "full-text" },
    { kind: "not-checkable", figures: "not-checkable", reason: "full-text" },
  ],
])("of %s it says so and no more", (_, statement, expected) => {
  expect(limitation(statement)).toEqual(expected);
});

test.each([
  ["in the abstract", {}],
  ["in the quote", { quote: "Sensitivity was 61.2%." }],
])("a figure that was rightly rounded of the one %s counts as found, with a note", (_, own) => {
  const statement = { text: "Sensitivity was 61%.", ...own };
  const record = {
    ...{ position: 1, title: "Lamps", abstract: { en: "Sensitivity was 61.2%. All slept." } },
    cards: { exceptions: { limitations: [statement] } },
  };
  const name = { collection: "lamps", id: "lamps-1" };
  const { findings, standings } = checkRecord(JSON.stringify(record), { file: "a.json" }, name);
  expect(standings?.limitations?.[0]?.figures).toBe("found");
  const figures = findings.filter(({ code }) => code.startsWith("figure-"));
  expect(figures).toMatchObject([
    {
      ...{ code: "figure-rounded", severity: "note" },
      message: {
        en: 'Rounded: "61%" (the source has 61.2%).',
        "zh-Hant": '經四捨五入："61%"（原文為 61.2%）。',
      },
    },
  ]);
});

test("it is accepted where all that was not found is, and only there", () => {
  const statement = { text: "It fell to 57.3 %." };
  expect(limitation(statement, [acceptance])).toEqual({
    kind: "accepted",
    figures: "not-found",
    accepted: "My own arithmetic.",
  });
  const quoted = { ...statement, quote: "Nobody ever said this at all." };
  expect(limitation(quoted, [acceptance])?.kind).toBe("not-found");
  expect(limitation(statement, [{ ...acceptance, pointer: `${pointer}0` }])?.kind).toBe(
    "not-found",
  );
});

test("a question stands with its answer, the worse of them for both, and every section has its own", () => {
  const standings = standingsOf({
    abstract,
    finding: "Fatigue fell to 22 %.",
    cards: {
      core: { keyFigures: [{ label: "Readers", value: "120" }] },
      qa: [{ question: "Were there 981 readers?", answer: "There were 120." }],
    },
  });
  expect(Object.keys(standings)).toEqual(["finding", "keyFigures", "qa"]);
  expect(standings).toMatchObject({ qa: [{ figures: "not-found" }] });
  expect(countStandings(standings)).toMatchObject({ found: 2, "not-found": 1 });
});

test("without an abstract nothing passes as found", () => {
  const cards = { paraphrase: { purpose: { text: "To see 120 readers.", quote: "120 readers" } } };
  expect(Object.values(standingsOf({ cards })).flat().map(classifyStanding)).toEqual([
    "not-checkable",
  ]);
});
