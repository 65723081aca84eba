import { expect, test, vi } from "vitest";
import { locales } from "../../lib/locale.ts";
import type { PaperIndexEntry } from "../../lib/navigation/paper-index.ts";
import { buildPaperRows } from "../../lib/navigation/paper-row.ts";
import { buildPaperSummary } from "../../lib/navigation/paper-summary.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import type { KeptTerms } from "./analyser.ts";
import { openRelations } from "./related-papers.ts";

/** Index entries of records that are named by letters: a, b, c … */
function index(...records: readonly Omit<PaperRecord, "position">[]): readonly PaperIndexEntry[] {
  return records.map((fields, place) => {
    const id = String.fromCharCode(97 + place);
    const record = { ...fields, position: place + 1 };
    const { titles, gaps, topics } = buildPaperSummary(record, {});
    const own = { collection: "x", id, position: record.position };
    const rows = buildPaperRows(own, record);
    return { ...own, pages: titles, rows, gaps, topics, formerAddresses: [] };
  });
}

/** What leads on from paper `a`: `<id> <reason>`. */
function relate(
  papers: readonly PaperIndexEntry[],
  locale: "zh-Hant" | "en" = "en",
  synonyms: string[][] = [],
) {
  return openRelations(papers, synonyms)("x/a", locale).map(
    ({ paper, reason }) => `${paper.id} ${reason.label}${reason.text}`,
  );
}

const other = { title: "Beetles of the northern islands" };

test("a shared MeSH descriptor relates papers, whatever its qualifier, and is the reason", () => {
  const papers = index(
    { title: "One", meshTerms: ["*Pancreatic Neoplasms/diagnosis"] },
    { title: "Two", meshTerms: ["Pancreatic Neoplasms/therapy"] },
    other,
  );
  expect(relate(papers)).toEqual(["b Shared topic: Pancreatic Neoplasms"]);
  expect(relate(papers, "zh-Hant")).toEqual(["b 共同主題：Pancreatic Neoplasms"]);
});

test("without topics the rarest shared words are the reason, as the paper itself writes them", () => {
  const papers = index(
    { title: "Ocular biometry in lamplight readers" },
    { title: "Readers and their ocular biometries" },
    { title: "Readers of newspapers" },
    other,
  );
  expect(relate(papers)).toEqual(["b Shared words: Ocular biometry, readers"]);
});

test("Traditional and Simplified characters meet, and words are given whole", () => {
  const papers = index({ title: "胰臟癌的早期篩檢" }, { title: "胰脏癌与糖尿病" }, other);
  expect(relate(papers, "zh-Hant")).toEqual(["b 共同用詞：胰臟癌"]);
});

test("part of a longer word relates nothing, be it of a name, a compound or a meaning", () => {
  const apart = (one: string, two: string, synonyms: string[][] = []) =>
    relate(index({ title: one }, { title: two }, other), "zh-Hant", synonyms);
  expect(apart("胰腺癌的早期篩檢", "前列腺癌與存活")).toEqual([]);
  expect(apart("胰腺癌治療", "前列腺癌治療")).toEqual([]);
  expect(apart("胰腺癌", "腺癌 adenocarcinoma", [["腺癌", "adenocarcinoma"]])).toEqual([]);
  expect(apart("TNF-alpha lamps", "TNFα owls interferon-alpha")).toEqual(["b 共同用詞：TNF-alpha"]);
  expect(apart("高血壓", "低血壓")).toEqual([]);
});

test("what any paper may have relates nothing, in whatever words it is said", () => {
  const synonyms = [
    ["病患", "病人", "patient"],
    ["敏感度", "靈敏度", "sensitivity"],
    ["隨機對照試驗", "randomized controlled trial", "RCT"],
    ["貓頭鷹", "owl"],
  ];
  const papers = index(
    { title: "One: patients, sensitivity, an RCT and owls" },
    { title: "Two: patients, 靈敏度與 RCT" },
    { title: "病患的貓頭鷹" },
    other,
  );
  expect(relate(papers, "en", synonyms)).toEqual(["c Shared words: owls"]);
});

test("a heading that a paper on anything may have relates nothing and is no reason", () => {
  const general = ["Humans", "adolescent", "*Retrospective Studies", "Aged, 80 and over"];
  const papers = index(
    { title: "One", meshTerms: [...general, "Owls"] },
    { title: "Two", meshTerms: general },
    { title: "Three", keywords: ["humans", "owls"] },
    other,
  );
  expect(relate(papers)).toEqual(["c Shared topic: Owls"]);
});

test("what the synonyms of the site call the same relates papers of either language", () => {
  const papers = index({ title: "人工智慧與燈塔" }, { title: "Lighthouses and AI" }, other);
  expect(relate(papers, "zh-Hant")).toEqual([]);
  expect(relate(papers, "zh-Hant", [["AI", "人工智慧"]])).toEqual(["b 共同用詞：人工智慧"]);
});

test("an area relates papers that share nothing else, in the reader's language", () => {
  const applicationArea = { en: "Reading rooms", "zh-Hant": "閱覽室" };
  const papers = index({ title: "One", applicationArea }, { title: "Two", applicationArea }, other);
  expect(relate(papers)).toEqual(["b Same area: Reading rooms"]);
  expect(relate(papers, "zh-Hant")).toEqual(["b 同一領域：閱覽室"]);
});

test("what any study is called relates nothing", () => {
  const papers = index(
    { title: { en: "A randomised controlled trial: results", "zh-Hant": "一項隨機試驗的分析" } },
    { title: { en: "Results of a randomised trial", "zh-Hant": "隨機試驗之分析結果" } },
  );
  expect(relate(papers)).toEqual([]);
});

test("the nearest come first, of equals the first, and no more than five", () => {
  const near = { title: "Lamps", keywords: ["lamps", "night"] };
  const far = { title: "Owls", keywords: ["night", "owls", "mice"] };
  const papers = index(near, far, near, far, near, other, other, other, other);
  expect(relate(papers).map((line) => line.charAt(0))).toEqual(["c", "e", "b", "d"]);
  const many = index(...Array<typeof near>(12).fill(near), ...Array<typeof other>(60).fill(other));
  expect(relate(many).map((line) => line.charAt(0))).toEqual(["b", "c", "d", "e", "f"]);
});

test("a page without a record leads nowhere and is led to by none", () => {
  const [paper] = index(other);
  const page = { collection: "x", id: "a", position: 9, pages: { en: "Beetles of the islands" } };
  const entries = [
    { ...page, gaps: [], topics: [], formerAddresses: [] },
    ...(paper ? [{ ...paper, id: "b" }] : []),
  ];
  expect(relate(entries)).toEqual([]);
  expect(openRelations(entries, [])("x/b", "en")).toEqual([]);
});

test("texts that were taken apart once aren't again, and lead to the same papers", () => {
  const papers = index(
    { title: "Ocular biometry in lamplight readers" },
    { title: "Readers and their ocular biometries", finding: "Lamplight tires readers." },
    { title: { en: "Beetles", "zh-Hant": "胰臟癌與甲蟲" } },
    { title: "胰脏癌与糖尿病" },
    other,
  );
  const kept = new Map<string, Buffer>();
  const keep = vi.fn((key: string, value: string | Uint8Array) => {
    kept.set(key, Buffer.from(value));
  });
  const find = (key: string) => {
    const value = kept.get(key);
    return value && (() => value);
  };
  const relateAll = (shelf?: KeptTerms) => {
    const findRelations = openRelations(papers, [], shelf);
    return papers.flatMap(({ id }) =>
      locales.map((locale) => findRelations(`x/${id}`, locale).map(({ reason }) => reason.text)),
    );
  };
  const wanted = relateAll();
  expect(wanted.flat()).toContain("lamplight readers, Ocular biometry");
  expect(relateAll({ find, keep })).toEqual(wanted);
  expect(keep).toHaveBeenCalledTimes(papers.length);
  expect(relateAll({ find, keep })).toEqual(wanted);
  expect(keep).toHaveBeenCalledTimes(papers.length);
});
