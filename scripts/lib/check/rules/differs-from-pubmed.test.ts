import { expect, it } from "vitest";
import type { KeptAnswer } from "../../pubmed/kept-answer.ts";
import type { RecordFields } from "../../record/schema/paper-record.ts";
import { findDiffersFromPubmed } from "./differs-from-pubmed.ts";

const answer: KeptAnswer = {
  pmid: "90000001",
  doi: "10.5555/Triage",
  title: "[Triage & care: a <5-minute trial].",
  vernacularTitle: "Ein Versuch.",
  journal: "The Journal of inventions (Basel, Switzerland)",
  journalAbbreviation: "J Invent",
  published: { electronic: "2025-12-03", issue: "2026-01" },
  pages: "45-52",
  languages: ["eng"],
  types: [],
  links: [],
  authorCountries: [],
};

function codes(fields: RecordFields) {
  const locate = (pointer: string) => ({ file: "a.json", line: 1, column: 1, pointer });
  return findDiffersFromPubmed({ fields, locate }, answer).map(({ code }) => code);
}

it("is silent about spelling: case, punctuation, full stops, ampersands, abbreviations, either date", () => {
  expect(codes({})).toEqual([]);
  expect(
    codes({
      title: { en: "TRIAGE AND CARE. A < 5-minute trial" },
      doi: "10.5555/TRIAGE",
      journal: "J. Invent.",
      published: "2026-03",
      pages: "45–9",
      volume: "3",
    }),
  ).toEqual([]);
  expect(codes({ title: "Ein Versuch", journal: "Journal of Inventions" })).toEqual([]);
  expect(codes({ title: "機器檢傷" })).toEqual([]);
});

it("names both values, and how to take either", () => {
  const locate = (pointer: string) => ({ file: "a.json", line: 1, column: 1, pointer });
  const [finding] = findDiffersFromPubmed({ fields: { doi: "10.5555/other" }, locate }, answer);
  expect(finding?.message.en).toBe(
    'Received "10.5555/other"; PubMed has "10.5555/Triage" for PMID 90000001.',
  );
  expect(finding?.hint.en).toContain('write "10.5555/Triage"');
  expect(finding?.hint.en).toContain('"code": "doi-belongs-to-another-paper", "pointer": "/doi"');
});
