import { expect, test } from "vitest";
import { taiwanGlossary } from "../meaning/terms/glossary.ts";
import { checkOnDesk, readDeskFacts } from "./check-on-desk.ts";

/** A record of the desk, a field a line. */
function write(paper: string, fields: object) {
  const [, id] = paper.split("/");
  const record = { position: id === "one" ? 1 : 2, title: `Lamps ${id}`, ...fields };
  return { paper, text: JSON.stringify(record, null, 2), isLine: false };
}

/** What is said of a record beside another one. */
function check(fields: object, otherFields: object) {
  const others = [readDeskFacts(write("wards/two", otherFields))].filter((facts) => !!facts);
  const context = { areas: {}, glossary: taiwanGlossary };
  const given = { abstract: undefined, context, others };
  const { findings, others: named } = checkOnDesk(write("lamps/one", fields), given);
  return findings
    .filter(({ severity }) => severity === "warning")
    .map((finding) => [finding.code, finding.message.en, named.get(finding)]);
}

test.each([
  ["pmid", "PMID", "123"],
  ["doi", "DOI", "10.5555/lamps"],
  ["pmcid", "PMCID", "PMC123"],
])(
  "a %s that another paper has is said at its field as check says it, with the paper",
  (field, name, value) => {
    expect(check({ [field]: value }, { [field]: value })).toEqual([
      [
        `duplicate-${field}`,
        `The ${name} is also that of records/wards/two.json:4:${field.length + 7}.`,
        "wards/two",
      ],
    ]);
    expect(check({ [field]: value }, {})).toEqual([]);
  },
);

test("what the record accepts, and another version of the work, is not said", () => {
  const pmid = "123";
  const accepted = [{ code: "duplicate-pmid", reason: { en: "Two parts", "zh-Hant": "兩部分" } }];
  expect(check({ pmid, accepted }, { pmid })).toEqual([]);
  const versions = [{ relation: "preprint", doi: "10.5555/two" }];
  expect(check({ pmid, versions }, { pmid, doi: "10.5555/two" })).toEqual([]);
});

test("a record without an abstract is checked with that beside it, of which nothing is said itself", () => {
  const record = write("lamps/one", { finding: { en: "12 wards", "zh-Hant": "12 個病房" } });
  const given = { context: undefined, others: [] };
  const codes = (abstract: { readonly en: string } | undefined) =>
    checkOnDesk(record, { ...given, abstract }).findings.map(({ code }) => code);
  const beside = codes({ en: "Lamps helped 40 wards.\u200b" });
  expect(beside).toContain("figure-not-in-source");
  expect(beside).not.toContain("zero-width-character");
  expect(codes(undefined)).not.toContain("figure-not-in-source");
});

test("hints speak of the form, not of a file's keys", () => {
  const statement = (text: string, more: object) => ({ text: { en: text }, ...more });
  const record = write("lamps/one", {
    abstract: { en: "Falls fell by 12% on 40 wards of one hospital with lamps." },
    score: "high",
    finding: "高",
    cards: {
      paraphrase: {
        purpose: statement("Falls fell by 13%.", {}),
        contribution: statement("Lamps.", { quote: "Lamps were lit at night on wards." }),
        features: [statement("On 5 wards.", { basis: "full-text" })],
      },
    },
  });
  const given = {
    abstract: undefined,
    context: { areas: {}, glossary: taiwanGlossary },
    others: [],
  };
  const { findings } = checkOnDesk(record, given);
  const worded = [
    "figure-not-in-source",
    "finding-is-a-rating",
    "not-checkable",
    "quote-not-in-abstract",
    "score-not-a-number",
    "translation-missing",
  ];
  const own = findings.filter(({ code }) => worded.includes(code));
  expect([...new Set(own.map(({ code }) => code))].toSorted()).toEqual(worded);
  for (const { hint } of own) {
    expect(`${hint.en} ${hint["zh-Hant"]}`).not.toMatch(/basis|accepted|importance|enrich|[{}]/);
  }
});
