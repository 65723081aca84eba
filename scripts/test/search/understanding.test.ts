import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Filters, SearchEngine } from "../../../src/search/query/search-engine.ts";
import type { Paper } from "../../lib/record/schema/paper-record.ts";
import { indexPapers, openLocalSearch } from "../../site/search/find-papers.ts";

const folder = mkdtempSync(join(tmpdir(), "search-test-"));
const synonyms = [
  ["胰臟癌", "胰腺癌", "pancreatic cancer"],
  ["健康照護", "health care"],
  ["新冠肺炎", "COVID-19"],
  ["心肌梗塞", "心肌梗死", "myocardial infarction"],
];

function titled(id: string, title: string, others: Partial<Paper["record"]> = {}): Paper {
  return { collection: "trials", id, record: { position: 1, title, ...others } };
}

const papers = [
  titled("pancreas", "胰腺癌的早期偵測"),
  titled("apart", "胰腺炎與肺腺癌的影像"),
  titled("covid", "COVID-19 on the ward"),
  titled("covid-open", "COVID 19 at night"),
  titled("covid-closed", "COVID19 by day"),
  titled("covid-apart", "COVID among 19 doctors"),
  titled("covid-parted", "Once more, COVID. 19 doctors speak"),
  titled("ca", "CA 19-9 in serum"),
  titled("sars", "SARS-CoV-2 in serum"),
  titled("sars-open", "SARS CoV-2 in blood"),
  titled("sars-apart", "SARS and CoV, 2 of them"),
  titled("gpt-4", "Agents of GPT 4"),
  titled("gpt-apart", "GPT and 4 agents"),
  titled("infarction", "急性心肌梗塞之預後"),
  titled("infarction-elsewhere", "急性心肌梗死之照護"),
  titled("infarction-apart", "急性闌尾炎 and myocardial infarction"),
  titled("hepatitis-a", "An outbreak of hepatitis A"),
  titled("hepatitis-b", "A case of hepatitis B"),
  titled("nineteen", "Nurses of 19 wards"),
  titled("who", "WHO guidance on sepsis"),
  titled("guidance", "Guidance for those who teach on wards"),
  titled("tnf", "TNFα and IFN-gamma in sepsis"),
  titled("tnf-closed", "TNFalpha alone"),
  titled("beta", "β-catenin in colorectal cancer", {
    authors: [{ family: "O'Connor", given: "Seán" }],
  }),
  titled("names", "Aβ42 in tumours", {
    authors: [{ family: "Østergård", given: "Łukasz" }],
    journal: "Ward Practice",
    published: "2020-03",
  }),
  titled("numbers", "A cohort of 1,234 births", {
    authors: [{ family: "Weiß", given: "Ana" }],
    published: "2022",
    score: "8,5",
  }),
  titled("lace", "Lace in sepsis care", {
    finding: "Teaching of tumors",
    provenance: { verified: "2026-01-02" },
    cards: {
      core: { markdown: "x" },
      paraphrase: { markdown: "x" },
      qa: { markdown: "x" },
      exceptions: { markdown: "x" },
    },
  }),
  titled("failure", "Heart failure at home", { finding: "Fewer readmissions" }),
  titled("failure-elsewhere", "Failure of the heart valve", {
    authors: [{ literal: "Nordic Valve Group" }],
    finding: "No heart failure, where it nurses rest",
  }),
  titled("care", "A healthcare data-set", { status: { retracted: {} } }),
];

let engine: SearchEngine;

beforeAll(async () => {
  await indexPapers(papers, synonyms, join(folder, "search"));
  engine = openLocalSearch(folder).engine;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function findIds(query: string, isLiteral = false): Promise<readonly string[]> {
  return (await engine.search({ query, isLiteral })).hits.map(({ id }) => id);
}

test.each([
  ["胰腺癌", ["pancreas"]],
  ["肺腺癌", ["apart"]],
  ["早期偵測", ["pancreas"]],
  ["腺炎影像", ["apart"]],
  ["COVID-19", ["covid", "covid-closed", "covid-open"]],
  ["COVID19", ["covid", "covid-closed", "covid-open"]],
  ["COVID 19", ["covid", "covid-closed", "covid-open"]],
  ["COVDI-19", ["covid", "covid-closed", "covid-open"]],
  ["新冠肺炎", ["covid", "covid-closed", "covid-open"]],
  ["GPT-4", ["gpt-4"]],
  ["gpt4", ["gpt-4"]],
  ["CA19-9", ["ca"]],
  ["CA 19-9", ["ca"]],
  ["SARS-CoV-2", ["sars", "sars-open"]],
  ["-GPT-4 agents", ["gpt-apart"]],
  ["急性心肌梗塞", ["infarction", "infarction-elsewhere"]],
  ["19", ["ca", "covid", "covid-apart", "covid-closed", "covid-open", "covid-parted", "nineteen"]],
  ["SARS-19", []],
  ["sepsis guidance", ["who"]],
  ["WHO", ["who"]],
  ['"WHO"', ["who"]],
  ["who", ["guidance", "who"]],
  ['"who"', ["guidance", "who"]],
  ["WHO guidance", ["who"]],
  ["WHO 指引", []],
  ["who guidance", ["guidance", "who"]],
  ["WHO[ti]", ["who"]],
  ["GUIDANCE FOR THOSE WHO TEACH", ["guidance"]],
  ["hepatitis A", ["hepatitis-a"]],
  ["hepatitis", ["hepatitis-a", "hepatitis-b"]],
  ["TNF-α", ["tnf", "tnf-closed"]],
  ["TNF alpha", ["tnf", "tnf-closed"]],
  ["tnfalpha", ["tnf", "tnf-closed"]],
  ["IFNγ", ["tnf"]],
  ["beta-catenin", ["beta"]],
  ["Abeta42", ["names"]],
  ["OConnor", ["beta"]],
  ["O’Connor", ["beta"]],
  ["Ostergard Lukasz", ["names"]],
  ["Weiss", ["numbers"]],
  ["tumor", ["lace", "names"]],
  ["1234", ["numbers"]],
  ["colorectal cancer", ["beta"]],
  ["health care", ["care"]],
  ["2022年", ["numbers"]],
  ["births ２０２２ 年", ["numbers"]],
  ["dataset", ["care"]],
  ["sepsis AND lace", ["lace"]],
  ["AND", ["gpt-apart", "infarction-apart", "sars-apart", "tnf"]],
  ["()", []],
  ["?!", []],
  ["lace OR births", ["lace", "numbers"]],
  ["sepsis NOT (lace OR WHO)", ["tnf"]],
  ["tumours[ti]", ["names"]],
  ["Ostergard L[au]", ["names"]],
  ["O'Connor[au]", ["beta"]],
  ["Ostergard Lukasz[fau]", ["names"]],
  ["Weiss A[1au]", ["numbers"]],
  ["sepsis[majr] AND lace", ["lace"]],
  ['"heart failure"[ti]', ["failure"]],
  ['"failure heart"[ti]', []],
  ['"HEART FAILURE"[ti] OR "fewer readmissions"[ti]', ["failure"]],
  ['"heart failure"', ["failure", "failure-elsewhere"]],
  ['"heart failure"[tiab] NOT "Heart Failure"[Title]', ["failure-elsewhere"]],
  ['"valve group"[au]', ["failure-elsewhere"]],
  ['"heart valve"[au]', []],
  ['"胰腺癌的早期"[ti]', ["pancreas"]],
  ['"Ostergard Lukasz"[au]', ["names"]],
  ['"it nurses"', ["failure-elsewhere"]],
  ['"IT nurses"', []],
  ["NURSES OF WARDS", ["nineteen"]],
  ['"WHO guidance"', ["who"]],
  ['"WHO guidance"[ti]', ["who"]],
  ['"GUIDANCE FOR THOSE WHO"', ["guidance", "who"]],
  ["Ward Practice[ta]", ["names"]],
  ["2019:2021[dp]", ["names"]],
  ["年份:2020", ["names"]],
  ["score:>8,4", ["numbers"]],
  ["評分：8,5/10", ["numbers"]],
  ["score:８.５-9", ["numbers"]],
])("%s is what exactly %j have", async (query, ids) => {
  expect([...(await findIds(query))].sort()).toEqual(ids);
});

test("of a function word and another, the phrase comes first", async () => {
  expect((await findIds("who guidance"))[0]).toBe("who");
});

test("papers that have most come apart, under what they lack, and aren't counted", async () => {
  const result = await engine.search({ query: "lace zzzz", facets: ["year"] });
  expect(result).toMatchObject({
    total: 0,
    hits: [],
    unmatched: [{ text: "zzzz" }],
    near: [{ missing: [{ text: "zzzz" }], hits: [{ id: "lace" }] }],
  });
  const some = await engine.search({ query: "sepsis guidance" });
  const lacking = new Map(some.near.map((near) => [near.missing[0]?.text, near.hits]));
  expect(lacking.get("sepsis")?.map(({ id }) => id)).toEqual(["guidance"]);
  expect(
    lacking
      .get("guidance")
      ?.map(({ id }) => id)
      .sort(),
  ).toEqual(["lace", "tnf"]);
});

test.each([
  ["zzzz[ti]", [{ text: "zzzz", field: "title" }]],
  ["zzzz[ti] OR qqqq", [{ text: "zzzz[title] OR qqqq" }]],
  ["year:2099 sepsis", [{ text: "year:2099" }]],
  ["2099[dp]", [{ text: "2099[dp]" }]],
  ["年份：2099", [{ text: "年份:2099" }]],
  ["-year:2099", []],
])("of %s, no paper has %j", async (query, unmatched) => {
  expect((await engine.search({ query })).unmatched).toEqual(unmatched);
});

test("a number alone brings no compound near", async () => {
  expect((await engine.search({ query: "zzzz-19 lace" })).near).toMatchObject([
    { missing: [{ text: "zzzz-19" }], hits: [{ id: "lace" }] },
  ]);
});

test("all that is understood otherwise than as typed is said, and undone by a literal search", async () => {
  const understood = async (query: string, isLiteral = false) =>
    (await engine.search({ query, isLiteral })).understood;
  expect(await understood("colorectl cancer")).toMatchObject({ corrected: "colorectal cancer" });
  expect(await understood("胰臟癌")).toMatchObject({ synonyms: ["胰臟癌"] });
  expect(await understood("(lace")).toMatchObject({ isText: true });
  expect(await understood("腺炎影像")).toMatchObject({
    widened: [{ word: "腺炎影像", others: ["腺炎", "影像"] }],
  });
  expect(await understood("癌")).toMatchObject({ characters: ["癌"] });
  const plain = { widened: [], synonyms: [], characters: [], isText: false };
  expect(await understood("Ostergard")).toEqual(plain);
  expect(await understood("colorectl 胰臟癌", true)).toEqual(plain);
  expect(await findIds("胰臟癌", true)).toEqual([]);
});

test("years are chosen by spans, and retracted papers, unwritten and unchecked cards left out", async () => {
  const ids = async (filters: Filters) =>
    (await engine.search({ query: "", filters, pageSize: 50 })).hits.map(({ id }) => id).sort();
  expect(await ids({ year: ["2019-2021"] })).toEqual(["names"]);
  expect(await ids({ year: ["2021-"] })).toEqual(["numbers"]);
  expect(await ids({ verified: ["person"] })).toEqual(["lace"]);
  expect(await ids({ cards: ["all"] })).toEqual(["lace"]);
  expect(await ids({ retraction: ["未撤稿"] })).not.toContain("care");
  expect(await ids({ retraction: ["retracted"] })).toEqual(["care"]);
  const all = await engine.search({ query: "", facets: ["retraction", "cards"], pageSize: 50 });
  expect(all.facets.retraction?.map(({ value, count }) => [value, count])).toEqual([
    ["none", papers.length - 1],
    ["retracted", 1],
  ]);
});

test("a Greek name is never taken for an English word", async () => {
  expect((await engine.search({ query: "kappa" })).understood).not.toHaveProperty("corrected");
});
