import { describe, expect, it } from "vitest";
import { closestName } from "./closest-name.ts";
import { parseDoi } from "./doi.ts";
import { parsePmid } from "./pmid.ts";
import { parseScore } from "./score.ts";

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
    ["https://example.org/10.5555/x", undefined],
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
    ["https://example.org/12345678", undefined],
    ["PMC1234567", undefined],
    ["012", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, pmid) => {
    expect(parsePmid(text)).toBe(pmid);
  });
});

describe("parseScore", () => {
  it.each([
    [8.5, 8.5],
    ["8.0", 8],
    ["8.2/10", 8.2],
    ["約 ９ 分", 9],
    ["-1", -1],
    ["第 1-2 名", 1],
    ["高", undefined],
  ])("reads %s as %s", (score, number) => {
    expect(parseScore(score)).toBe(number);
  });
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
