import { expect, test } from "vitest";
import { listIdentifiers } from "./list-identifiers.ts";

test.each([
  "40817317",
  "PMID:40817317",
  "PMID 40817317.",
  "ＰＭＩＤ：４０８１７３１７",
  "(40817317)",
  "40817317[pmid]",
  "https://pubmed.ncbi.nlm.nih.gov/40817317/",
  "https://pubmed.ncbi.nlm.nih.gov/40817317/?from=x",
  "www.ncbi.nlm.nih.gov/pubmed/40817317",
  "https://europepmc.org/article/MED/40817317",
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
  "10.5555%2Fabc-1(2)3",
  "「10.5555/abc-1(2)3」。",
])("%s is a DOI", (query) => {
  expect(listIdentifiers(query)).toContain("doi:10.5555/abc-1(2)3");
});

test.each(["PMC1234567", "pmcid: PMC1234567", "https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/"])(
  "%s is a PMCID",
  (query) => {
    expect(listIdentifiers(query)).toEqual(["pmcid:1234567"]);
  },
);

test("several PMIDs and the end of a DOI are understood, and words are not", () => {
  expect(listIdentifiers("40817317, 40961357")).toEqual(["pmid:40817317", "pmid:40961357"]);
  expect(listIdentifiers("s10278-025-01637-w")).toEqual(["suffix:s10278-025-01637-w"]);
  expect(listIdentifiers("胰臟癌 2025")).toEqual([]);
  expect(listIdentifiers("cancer")).toEqual([]);
});
