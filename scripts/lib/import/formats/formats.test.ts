import { describe, expect, it } from "vitest";
import { parseImportText } from "../file/parse-import-text.ts";

function readOne(text: string) {
  const { records } = parseImportText(text, "papers.txt");
  const [record] = records;
  if (record === undefined) throw new Error("no record");
  return record;
}

const ris = `TY  - JOUR
AU  - Beispiel, Anna B.
AU  - de Muster, C D
TI  - Triage of invented cases
T2  - Journal of Examples
J2  - J Exam
PY  - 2024
DA  - 2024/08/15/
VL  - 12
IS  - 3
SP  - 145
EP  - 52
DO  - https://doi.org/10.5555/triage
DB  - PubMed
AN  - 12345678
KW  - triage
KW - emergency care
AB  - BACKGROUND: Nobody knew.  METHODS: We asked (n = 12).
        They answered.
N1  - read by A
ER  -
`;

describe("RIS", () => {
  it("fills the fields of a record, and leaves what has no place with its line", () => {
    const { fields, leftovers } = readOne(ris);
    expect(fields).toEqual({
      title: { en: "Triage of invented cases" },
      pmid: "12345678",
      doi: "10.5555/triage",
      journal: "Journal of Examples",
      authors: [
        { family: "Beispiel", given: "Anna B." },
        { family: "de Muster", given: "C D" },
      ],
      published: "2024-08-15",
      volume: "12",
      issue: "3",
      pages: "145-152",
      abstract: {
        en: [
          { label: "BACKGROUND", text: "Nobody knew." },
          { label: "METHODS", text: "We asked (n = 12). They answered." },
        ],
      },
      keywords: ["triage", "emergency care"],
    });
    expect(leftovers).toEqual([
      { field: "J2", value: "J Exam", line: 6 },
      { field: "DB", value: "PubMed", line: 14 },
      { field: "N1", value: "read by A", line: 20 },
    ]);
  });

  it("reads an entry without TY or ER, and takes text between entries for none of them", () => {
    const text =
      "Provider: Example\n\nTI  - One\nER  - \nTY  - JOUR\nTI  - Two\nTY  - JOUR\nTI  - Three";
    const { records, leftovers } = parseImportText(text, "a.ris");
    expect(records.map(({ fields }) => fields.title)).toEqual([
      { en: "One" },
      { en: "Two" },
      { en: "Three" },
    ]);
    expect(leftovers).toEqual([{ field: "", value: "Provider: Example", line: 1 }]);
  });

  it("costs an entry with a wrong date only its date", () => {
    const { fields, findings } = readOne("TY  - JOUR\nTI  - One\nPY  - 10 15\nER  -");
    expect(fields).toEqual({ title: { en: "One" } });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([["value-not-read", 3]]);
  });

  it.each([
    ["2024/05/01/Spring", "2024-05-01"],
    ["2024/05//Spring", "2024-05"],
    ["2024///Spring", "2024"],
  ])("keeps the days of a date that ends in words: %s", (text, date) => {
    const { fields, leftovers } = readOne(`TY  - JOUR\nTI  - One\nPY  - ${text}\nER  -`);
    expect(fields.published).toBe(date);
    expect(leftovers).toEqual([{ field: "PY", value: text, line: 3 }]);
  });
});

it("takes funders and the countries of affiliations from Crossref's description of a work", () => {
  const work = {
    DOI: "10.5555/work",
    title: "One",
    author: [{ family: "A", affiliation: [{ name: "Example University, Tokyo, Japan" }] }],
    funder: [{ name: "Example Fund", award: ["1", "2"] }, { name: "Example Trust" }],
  };
  expect(readOne(JSON.stringify([work])).fields).toMatchObject({
    authorCountries: ["JP"],
    funding: [
      { name: "Example Fund", id: "1" },
      { name: "Example Fund", id: "2" },
      { name: "Example Trust" },
    ],
  });
});

it.each([
  [
    '[{"DOI":"10.5555/one","title":"One","funder":[{"name":"Example Fund","DOI":"10.5555/fund"}]}]',
    "funder",
  ],
  ["PMID- 12345678\nTI  - One\nGR  - R00 A1/EF/Example Fund/Japan\n", "GR"],
])("leaves over what a funder is said to be beyond name and grant: %s", (text, field) => {
  const { fields, leftovers } = readOne(text);
  expect(fields.funding).toMatchObject([{ name: "Example Fund" }]);
  expect(leftovers.map((leftover) => leftover.field)).toContain(field);
});

describe("NBIB", () => {
  const nbib = `PMID-12345678
OWN - NLM
DP  - 2014 Jan-Apr
TI  - [A title that was
      translated].
TT  - Ein Titel
FAU - Beispiel, Anna
AU  - Beispiel A
CN  - Example Group
LID - 10.5555/nbib [doi]
AID - S0000-0000(14)00001-1 [pii]
PT  - Journal Article
PT  - Retracted Publication
RIN - J Exam. 2015;1:2. PMID: 23456789
PMC - PMC1234567
MH  - Emergency Medicine/*methods
LA  - ger
AD  - Example Hospital, Taipei, Taiwan.
GR  - R01 EX000001/EX/Example Institute/United States
OWN - ERIC
TI  - Another, straight after
`;
  it("reads PubMed's own form, entries without a blank line between them too", () => {
    const { records } = parseImportText(nbib, "a.nbib");
    expect(records.map(({ fields }) => fields)).toEqual([
      {
        title: { en: "A title that was translated", original: "Ein Titel" },
        language: "de",
        pmid: "12345678",
        doi: "10.5555/nbib",
        pmcid: "PMC1234567",
        authors: [{ family: "Beispiel", given: "Anna" }, { literal: "Example Group" }],
        published: "2014",
        authorCountries: ["TW"],
        meshTerms: ["Emergency Medicine"],
        funding: [{ name: "Example Institute", id: "R01 EX000001" }],
        status: { retracted: { noticePmid: "23456789" } },
      },
      { title: { en: "Another, straight after" } },
    ]);
    expect(records[0]?.leftovers).toContainEqual({ field: "DP", value: "2014 Jan-Apr", line: 3 });
    expect(records[0]?.leftovers).toContainEqual({
      field: "MH",
      value: "Emergency Medicine/*methods",
      line: 16,
    });
  });
});

it("takes for a preprint what NBIB has as a journal article, too", () => {
  const { fields } = readOne("PMID- 1\nTI  - One\nPT  - Journal Article\nPT  - Preprint\n");
  expect(fields.type).toBe("article");
});

describe("BibTeX", () => {
  it("reads LaTeX as the characters that it stands for, strings, and names of every form", () => {
    const { fields, leftovers } = readOne(`@string{ joe = "Journal of " }
@article{key1,
  title = {{Über} 5\\% of $\\alpha$ in {WHO} {\\"A}rzte},
  author = {von Beispiel, Anna and {World Example Group} and Muster, C. and others},
  journal = joe # "Examples",
  year = 2024, month = aug,
  pages = {1--10},
  doi = {10.5555/a\\_b},
  issn = {0000-0000},
}`);
    expect(fields).toMatchObject({
      title: { en: "Über 5% of α in WHO Ärzte" },
      authors: [
        { family: "Beispiel", given: "Anna", "non-dropping-particle": "von" },
        { literal: "World Example Group" },
        { family: "Muster", given: "C." },
      ],
      journal: "Journal of Examples",
      published: "2024-08",
      pages: "1-10",
      doi: "10.5555/a_b",
    });
    expect(leftovers.map(({ field }) => field)).toEqual(["key", "author (raw)", "issn"]);
  });

  it.each([
    ["CO\\textsubscript{2} at 10\\textsuperscript{-3}, x\\textsuperscript{th}", "CO₂ at 10⁻³, xth"],
    ["Ca$^{2+}$, $H_2O$, CO\\(_2\\), $\\mathrm{CO}_2$, $\\beta_{1}$", "Ca²⁺, H₂O, CO₂, CO₂, β₁"],
    ["$p \\leq 0.05$, $\\sim$5, 37$^\\circ$C, $\\frac{1}{2}$", "p ≤ 0.05, ∼5, 37°C, 1/2"],
    ["\\emph{In vitro}, {\\em so}, \\textsc{Small}, \\underline{u}", "In vitro, so, Small, u"],
    ["H{\\aa}kansson, {\\'\\i}, \\v{s}, \\ss{}", "Håkansson, í, š, ß"],
    ["one\\\\two, \\href{https://example.org/}{three}", "one two, three (https://example.org/)"],
    ["\\ldots{} costs of $5 and $6", "… costs of $5 and $6"],
  ])("reads %s", (latex, title) => {
    const { fields, leftovers } = readOne(`@misc{, title = {${latex}}}`);
    expect([fields.title, leftovers]).toEqual([{ en: title }, []]);
  });

  it("leaves out a command that nobody knows, keeps its words, and the whole beside them", () => {
    const { fields, leftovers } = readOne("@misc{, title = {On \\strange{invented} words}}");
    expect(fields.title).toEqual({ en: "On invented words" });
    expect(leftovers).toEqual([
      { field: "title (raw)", value: "On \\strange{invented} words", line: 1 },
    ]);
  });

  it.each([
    ["@misc{a, howpublished = {medRxiv}}", "medRxiv", []],
    ["@misc{a, publisher = {Research Square}, note = {Preprint}}", "Research Square", []],
    ["@unpublished{a, howpublished = {{Zenodo}}, note = {Preprint}}", "Zenodo", []],
    [
      "@misc{a, publisher = {bioRxiv}, number = {bioRxiv:1}, pubstate = {prepublished}}",
      "bioRxiv",
      ["bioRxiv:1"],
    ],
    ["@online{a, eprinttype = {arxiv}, eprint = {2401.00001}}", "arXiv", ["2401.00001"]],
    ["@article{a, archivePrefix = {arXiv}, primaryClass = {cs.CL}}", "arXiv", ["cs.CL"]],
    ["@misc{a, howpublished = {Preprint}}", undefined, []],
    [
      "@misc{a, howpublished = {\\url{https://www.biorxiv.org/a}}}",
      undefined,
      ["https://www.biorxiv.org/a"],
    ],
  ])("takes a preprint for one, and its server for the journal: %s", (text, journal, others) => {
    const { fields, leftovers } = readOne(text.replace("a,", "a, title = {One},"));
    expect([fields.type, fields.journal]).toEqual(["article", journal]);
    const besides = leftovers.filter(({ field }) => field !== "key");
    expect(besides.map(({ value }) => value)).toEqual(others);
  });

  it.each([
    ["@article{a, journal = {J Exam}, archivePrefix = {arXiv}}", undefined],
    ["@misc{a, howpublished = {Zenodo}}", "document"],
    ["@misc{a, howpublished = {\\url{https://example.org/}}, publisher = {Springer}}", "document"],
    ["@book{a, note = {Preprint}}", "book"],
  ])("takes for no preprint what is none: %s", (text, type) => {
    const { fields } = readOne(text.replace("a,", "a, title = {One},"));
    expect(fields.type).toBe(type);
  });

  it("takes a DOI from how a work was published", () => {
    const { fields, leftovers } = readOne(
      "@misc{a, title = {One}, howpublished = {\\url{https://doi.org/10.5555/one}}}",
    );
    expect([fields.doi, leftovers.length]).toEqual(["10.5555/one", 1]);
  });

  it("costs a broken entry only itself, and says where it breaks off", () => {
    const text = `@article{a, title = {One},\n  year 2024 }\n@article{b,\n title = {Two\n\n@article{c, title = "Three" }\n`;
    const { records } = parseImportText(text, "a.bib");
    expect(records.map(({ fields }) => fields.title)).toEqual([
      { en: "One" },
      undefined,
      { en: "Three" },
    ]);
    expect(
      records.flatMap(({ findings }) => findings.map(({ code, line }) => [code, line])),
    ).toEqual([
      ["entry-broken", 2],
      ["entry-broken", 4],
    ]);
  });

  it("takes no two names for one where a brace is escaped", () => {
    const { fields } = readOne(
      "@misc{a,\n title={T}, author = {Muster, \\{C\\} and {Group \\{One\\}} and Beispiel, Anna}}",
    );
    expect(fields.authors).toEqual([
      { family: "Muster", given: "C" },
      { literal: "Group One" },
      { family: "Beispiel", given: "Anna" },
    ]);
  });

  it("loses nothing of a name that the library can't read", () => {
    const { fields, leftovers } = readOne("@misc{a,\n title={T}, author = {given=A=B, family=C}}");
    expect(fields.authors).toEqual([{ literal: "C" }]);
    expect(leftovers).toContainEqual({
      field: "author (raw)",
      value: "given=A=B, family=C",
      line: 2,
    });
  });
});

describe("JSON", () => {
  it("keeps what is no paper in a line of its own, whatever it is", () => {
    const { leftovers, findings } = parseImportText(
      '{"title":"One"}\n[1,"two"]\nnull\n',
      "a.jsonl",
    );
    expect(leftovers).toEqual([
      { field: "", value: [1, "two"], line: 2 },
      { field: "", value: null, line: 3 },
    ]);
    expect(findings.map(({ message }) => message.en)).toEqual([
      'Received [1,"two"]; expected an object of a paper.',
      "Received null; expected an object of a paper.",
    ]);
  });

  it("reads CSL-JSON, and keeps a name's further parts", () => {
    const item = {
      id: "x",
      type: "article",
      title: "One",
      author: [{ family: "Beispiel", given: "A", ORCID: "0000" }, { literal: "Example Group" }],
      issued: { "date-parts": [["2024", 8]] },
      DOI: "10.5555/CSL",
      note: "PMID: 12345678\nread twice",
      publisher: "Nobody",
    };
    const { fields, leftovers } = readOne(JSON.stringify([item], null, 1));
    expect(fields).toEqual({
      title: { en: "One" },
      type: "article",
      pmid: "12345678",
      doi: "10.5555/CSL",
      authors: [{ family: "Beispiel", given: "A" }, { literal: "Example Group" }],
      published: "2024-08",
    });
    expect(leftovers.map(({ field, value }) => [field, value])).toEqual([
      ["id", "x"],
      ["author[0]", item.author[0]],
      ["note", "read twice"],
      ["publisher", "Nobody"],
    ]);
  });

  it("reads records of this project, a line each, and a broken line costs only itself", () => {
    const lines = [
      '{"id": "a-1", "position": 1, "title": "One", "score": "8/10"}',
      '{"title": ',
      '{"title": "二"}',
    ];
    const { records, findings, leftovers } = parseImportText(lines.join("\n"), "a.jsonl");
    expect(records.map(({ fields, line }) => [line, fields])).toEqual([
      [1, { title: "One", score: "8/10" }],
      [3, { title: "二" }],
    ]);
    expect(records.map(({ position }) => position)).toEqual([1, undefined]);
    expect(findings[0]).toMatchObject({ code: "json-syntax", line: 2 });
    expect(leftovers).toEqual([{ field: "", value: '{"title": ', line: 2 }]);
  });
});

it.each([
  ["<xml><records><record></record></records></xml>", "EndNote XML"],
  ["%0 Journal Article\n%T One", "EndNote's own form (Refer)"],
  ["FN Clarivate Analytics Web of Science\nPT J", "Web of Science's plain text"],
  ['[\n{"line":1,"field":"C7","value":"e12"}\n]\n', "what an import had no place for"],
  ["<!doctype html><p>Sign in</p>", "XML or HTML without papers of PubMed"],
])("names a format that it can't read: %s", (text, name) => {
  const { findings } = parseImportText(text, "a.txt");
  expect(findings).toMatchObject([{ code: "format-not-known", line: 1 }]);
  expect(findings[0]?.message.en).toContain(`Received ${name}`);
});
