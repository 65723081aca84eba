import { expect, test } from "vitest";
import { listIdentifiers } from "./list-identifiers.ts";

test.each(["40817317", "(40817317)", "４０８１７３１７"])(
  "%s is a PMID, or else the end of a DOI",
  (query) => {
    expect(listIdentifiers(query)).toEqual(["pmid:40817317", "suffix:40817317"]);
  },
);

test.each([
  "PMID:40817317",
  "PMID 40817317.",
  "ＰＭＩＤ：４０８１７３１７",
  "40817317[pmid]",
  "https://pubmed.ncbi.nlm.nih.gov/40817317/",
  "https://pubmed.ncbi.nlm.nih.gov/40817317/?from=x",
  "www.ncbi.nlm.nih.gov/pubmed/40817317",
  "https://europepmc.org/article/MED/40817317",
  "https://europepmc.org/abstract/MED/40817317",
  "https://pubmed.ncbi.nlm.nih.gov/?term=40817317",
  "https://www.ncbi.nlm.nih.gov/pmc/articles/pmid/40817317/",
  "40817317.1",
])("%s is a PMID", (query) => {
  expect(listIdentifiers(query)).toEqual(["pmid:40817317"]);
});

test.each([
  "10.5555/Abc-1(2)3",
  "doi:10.5555/abc-1(2)3",
  "DOI: 10.5555/ABC-1(2)3",
  "https://doi.org/10.5555/abc-1(2)3",
  "http://dx.doi.org/10.5555/abc-1(2)3.",
  "https://example.org/doi/full/10.5555/abc-1(2)3?x=1",
  "https://example.org/doi/10.5555/abc-1(2)3/full",
  "https://example.org/doi/10.5555/abc-1(2)3/fulltext",
  "10.5555/abc-1(2)3[doi]",
  "10.5555%2Fabc-1(2)3",
  "「10.5555/abc-1(2)3」。",
  "doi：１０．５５５５／abc-1(2)3",
  "https://doi.org/doi:10.5555/abc-1(2)3?utm_source=x",
  "https://doi.org/10.5555/abc-1(2)3#sec1",
  "10.5555/abc-1(2)3，見附錄",
  "https://example.org/content/10.5555/abc-1(2)3v1.full.pdf",
])("%s is a DOI", (query) => {
  expect(listIdentifiers(query)).toContain("doi:10.5555/abc-1(2)3");
});

test.each([
  "PMC1234567",
  "PMC1234567.1",
  "pmcid: PMC1234567",
  "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
  "https://europepmc.org/article/PMC/PMC1234567",
])("%s is a PMCID", (query) => {
  expect(listIdentifiers(query)).toEqual(["pmcid:1234567"]);
});

test("a whole citation has every identifier in it, the DOI first", () => {
  const citation =
    "Beispiel A. A title. J Ex. 2025;1(2):3. doi: 10.5555/x1. Epub 2025 Jan 2. PMID: 1; PMCID: PMC2.";
  expect(listIdentifiers(citation)).toEqual([
    "doi:10.5555/x1.",
    "doi:10.5555/x1",
    "pmid:1",
    "pmcid:2",
  ]);
});

test("several PMIDs and the end of a DOI are understood, and words are not", () => {
  expect(listIdentifiers("40817317, 40961357")).toEqual(["pmid:40817317", "pmid:40961357"]);
  expect(listIdentifiers("s10278-025-01637-w")).toEqual(["suffix:s10278-025-01637-w"]);
  expect(listIdentifiers("胰臟癌 2025")).toEqual([]);
  expect(listIdentifiers("cancer")).toEqual([]);
});
