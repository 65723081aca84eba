import { describe, expect, it } from "vitest";
import { closestName } from "./closest-name.ts";
import { listDois, parseDoi } from "./doi.ts";
import { parsePmcid } from "./pmcid.ts";
import { parsePmid } from "./pmid.ts";
import { parseScore, scoreNumber } from "./score.ts";

describe("parseDoi", () => {
  it.each([
    ["10.5555/12345678", "10.5555/12345678"],
    ["https://doi.org/10.5555/ABC", "10.5555/ABC"],
    ["http://dx.doi.org/10.5555/a%3Cb%3E", "10.5555/a<b>"],
    [" doi: 10.5555/a%3Cb ", "10.5555/a%3Cb"],
    ["DOI：10.5555/x", "10.5555/x"],
    ["DOI 10.5555/x", "10.5555/x"],
    ["doi:https://doi.org/10.5555/x", "10.5555/x"],
    ["https://doi.org/10.5555/%E0%A4%A", "10.5555/%E0%A4%A"],
    ["https://doi.org/doi:10.5555/x", "10.5555/x"],
    ["info:doi/10.5555/x", "10.5555/x"],
    ["urn:doi:10.5555/x", "10.5555/x"],
    ["doi：１０．５５５５／ａｂ", "10.5555/ab"],
    ["10.5555%2Fx", "10.5555/x"],
    ["https://doi.org/10.5555/x?utm_source=a&utm_medium=b", "10.5555/x"],
    ["https://doi.org/10.5555/x#sec1", "10.5555/x"],
    ["https://doi.org/10.5555/a%3Fb%23c", "10.5555/a?b#c"],
    ["10.5555/x?utm_source=a", "10.5555/x"],
    ["10.5555/a?b", "10.5555/a?b"],
    ["10.5555/x.", "10.5555/x"],
    ["10.5555/x,", "10.5555/x"],
    ["10.5555/x;", "10.5555/x"],
    ["10.5555/x。", "10.5555/x"],
    ["10.5555/x，", "10.5555/x"],
    ["10.5555/x；”", "10.5555/x"],
    ["10.5555/x）", "10.5555/x"],
    ["(https://doi.org/10.5555/x).", "10.5555/x"],
    ["「10.5555/x」", "10.5555/x"],
    ["<10.5555/x>", "10.5555/x"],
    ["10.5555/gim.0b013(IWNOP)", "10.5555/gim.0b013(IWNOP)"],
    ["10.5555/a(IWNOP)).", "10.5555/a(IWNOP)"],
    ["10.5555/a[1]", "10.5555/a[1]"],
    [
      "10.5555/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-#",
      "10.5555/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-#",
    ],
    [
      "https://doi.org/10.5555/(SICI)1096(1996)99:1%3C1::AID-A1%3E3.0.CO%3B2-#",
      "10.5555/(SICI)1096(1996)99:1<1::AID-A1>3.0.CO;2-#",
    ],
    [
      "https://doi.org/10.5555/(SICI)1096(1996)99:1<1::AID-A1>3.0.CO;2-1#sec1",
      "10.5555/(SICI)1096(1996)99:1<1::AID-A1>3.0.CO;2-1",
    ],
    ["10.5555/.", "10.5555/."],
    ["https://doi.org/10.5555/?a=b", "10.5555/?a=b"],
    ["https://example.org/10.5555/x", undefined],
    ["10.5555/ x", undefined],
    ["10.5555", undefined],
  ])("reads %s as %s", (text, doi) => {
    expect(parseDoi(text)).toBe(doi);
  });
});

describe("parsePmid", () => {
  it.each([
    ["12345678", "12345678"],
    [" PMID: 12345678 ", "12345678"],
    ["pmid 1234 5678", "12345678"],
    ["ＰＭＩＤ：１２３４５６７８", "12345678"],
    ["https://pubmed.ncbi.nlm.nih.gov/12345678/?term=x", "12345678"],
    ["pubmed.ncbi.nlm.nih.gov/12345678", "12345678"],
    ["https://www.ncbi.nlm.nih.gov/pubmed/12345678#abstract", "12345678"],
    ["18276895.1", "18276895"],
    ["https://pubmed.ncbi.nlm.nih.gov/18276895.1/", "18276895"],
    ["https://pubmed.ncbi.nlm.nih.gov/?term=18276895", "18276895"],
    ["https://pubmed.ncbi.nlm.nih.gov/?term=18276895%5Buid%5D", "18276895"],
    ["https://www.ncbi.nlm.nih.gov/m/pubmed/18276895/", "18276895"],
    ["https://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=PubMed&list_uids=18276895", "18276895"],
    ["https://www.pubmed.gov/18276895", "18276895"],
    ["https://europepmc.org/article/MED/18276895", "18276895"],
    ["https://europepmc.org/abstract/MED/18276895", "18276895"],
    ["https://europepmc.org/search?query=ext_id:18276895", "18276895"],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/18276895/", "18276895"],
    ["https://pmc.ncbi.nlm.nih.gov/articles/pmid/18276895", "18276895"],
    ["https://identifiers.org/pubmed:18276895", "18276895"],
    ["info:pmid/18276895", "18276895"],
    ["12345678[pmid]", "12345678"],
    [
      "Beispiel A. A title. J Ex. 2025;1(2):3. doi: 10.5555/x. Epub 2025 Jan 2. PMID: 1; PMCID: PMC2.",
      "1",
    ],
    ["https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/", undefined],
    ["1234 5678", undefined],
    ["123456789", undefined],
    ["https://example.org/12345678", undefined],
    ["PMC1234567", undefined],
    ["012", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, pmid) => {
    expect(parsePmid(text)).toBe(pmid);
  });
});

describe("parsePmcid", () => {
  it.each([
    ["PMC1234567", "PMC1234567"],
    ["pmc1234567", "PMC1234567"],
    ["ＰＭＣ１２３４５６７", "PMC1234567"],
    ["PMC1234567.1", "PMC1234567"],
    ["PMCID: PMC1234567", "PMC1234567"],
    ["PMCID：1234567", "PMC1234567"],
    ["PMC 1234567", "PMC1234567"],
    ["https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/pdf/a.pdf", "PMC1234567"],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/?report=classic", "PMC1234567"],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/1234567/", "PMC1234567"],
    ["https://europepmc.org/articles/PMC1234567.2", "PMC1234567"],
    ["https://europepmc.org/article/PMC/1234567", "PMC1234567"],
    ["https://europepmc.org/abstract/PMC/PMC1234567", "PMC1234567"],
    ["Beispiel A. A title. J Ex. 2025;1(2):3. PMID: 1; PMCID: PMC2.", "PMC2"],
    ["https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/18276895/", undefined],
    ["1234567", undefined],
    ["PMC0", undefined],
  ])("reads %s as %s", (text, pmcid) => {
    expect(parsePmcid(text)).toBe(pmcid);
  });
});

describe("parseScore", () => {
  it.each([
    [8.5, 8.5],
    ["8.0", 8],
    ["8.2/10", 8.2],
    ["8,5", 8.5],
    ["８.５", 8.5],
    ["８，５", 8.5],
    ["8.5 / 10", 8.5],
    ["８.５／１０", 8.5],
    ["9 分", 9],
    ["9/10 分", 9],
    ["8 out of 10", 8],
    ["-1", -1],
    ["11", 11],
    ["4/5", undefined],
    ["8/100", undefined],
    ["v2: 7.5", undefined],
    ["約 ９ 分", undefined],
    ["第 1-2 名", undefined],
    ["1,000", undefined],
    ["2025-08", undefined],
    ["高", undefined],
    ["", undefined],
  ])("reads %s as %s", (score, number) => {
    expect(parseScore(score)).toBe(number);
  });
});

it("takes a score outside its range for none in filters, facets and plots", () => {
  const scores = [7, "7,5", "11", -1, "4/5", undefined];
  expect(scores.flatMap((score) => scoreNumber(score) ?? [])).toEqual([7, 7.5]);
});

/** A quadratic pattern would take minutes here. */
it("reads long hostile texts at once", () => {
  const parsers = [parseDoi, listDois, parsePmid, parsePmcid, parseScore];
  for (const piece of [
    ")",
    "doi",
    "doi:",
    " ",
    "#",
    "?a",
    "10.5555/",
    "a.",
    "/",
    "pmid ",
    "1",
    "pmc",
  ]) {
    const text = `10.5555/${piece.repeat(100_000)}`;
    for (const parse of parsers)
      for (const hostile of [text, piece.repeat(100_000)]) parse(hostile);
  }
});

describe("closestName", () => {
  it.each([
    ["titel", "title"],
    ["DOI", "doi"],
    ["publised", "published"],
    ["foo", undefined],
    ["x", undefined],
  ])("takes %s for %s", (received, name) => {
    expect(closestName(received, ["title", "doi", "published", "pmid"])).toBe(name);
  });
});
