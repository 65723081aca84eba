import { execFileSync } from "node:child_process";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { buildCslItem } from "../../lib/export/csl-item.ts";
import type { PaperRecord } from "../../lib/record/schema/paper-record.ts";
import { hasTestProgram } from "../../test/find-test-program.ts";
import { printCitation } from "./print-citation.ts";

const record = {
  title: 'Lamps "at night" & </script><b>',
  authors: [{ literal: "Example Study Group" }, { family: "Beispiel", given: "Anna" }],
  journal: "Lamp Letters",
  published: "2025-08-15",
  score: "8,5",
  doi: "10.5555/lamp.1",
  pmid: "12345678",
  finding: { en: "Light helps.", "zh-Hant": "光有幫助。" },
};
const page = parseHTML(
  `<body>${printCitation(buildCslItem("lamp", record), record, "https://example.org/papers/x/lamp/", "zh-Hant")}</body>`,
).document;

test("reference managers find the paper once, authors, DOI and PMID with it", () => {
  const coins = [...page.querySelectorAll(".Z3988")].map(
    (element) => new URLSearchParams(element.getAttribute("title") ?? ""),
  );
  expect(coins.map((fields) => [...fields])).toEqual([
    [
      ["ctx_ver", "Z39.88-2004"],
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:journal"],
      ["rft.genre", "article"],
      ["rft.atitle", record.title],
      ["rft.jtitle", "Lamp Letters"],
      ["rft.date", "2025-08-15"],
      ["rft.aucorp", "Example Study Group"],
      ["rft.au", "Beispiel, Anna"],
      ["rft_id", "info:doi/10.5555/lamp.1"],
      ["rft_id", "info:pmid/12345678"],
    ],
  ]);
});

test("search engines find a review about an article, and nothing of a title runs", () => {
  const [script, ...others] = page.querySelectorAll("script");
  expect(others).toEqual([]);
  expect(JSON.parse(script?.textContent ?? "")).toMatchObject({
    "@type": "Review",
    inLanguage: "zh-Hant",
    reviewBody: "光有幫助。",
    reviewRating: { ratingValue: 8.5, bestRating: 10 },
    itemReviewed: {
      "@type": "MedicalScholarlyArticle",
      headline: record.title,
      author: [
        { "@type": "Organization", name: "Example Study Group" },
        { "@type": "Person", name: "Anna Beispiel" },
      ],
      sameAs: ["https://doi.org/10.5555/lamp.1", "https://pubmed.ncbi.nlm.nih.gov/12345678/"],
    },
  });
});

test("search engines are told the issue, the volume, what the journal says of the paper, and the language of the text", () => {
  const readReview = (fields: Partial<PaperRecord>) => {
    const own = { ...record, ...fields };
    const printed = printCitation(
      buildCslItem("lamp", own),
      own,
      "https://example.org/",
      "zh-Hant",
    );
    const script = parseHTML(`<body>${printed}</body>`).document.querySelector("script");
    return JSON.parse(script?.textContent ?? "");
  };
  const journal = { "@type": "Periodical", name: "Lamp Letters" };
  const volume = { "@type": "PublicationVolume", volumeNumber: "7", isPartOf: journal };
  const issue = { "@type": "PublicationIssue", issueNumber: "2 Suppl", isPartOf: volume };
  const status = { retracted: { noticePmid: "12345679" } };
  const full = readReview({ volume: "7", issue: "2 Suppl", status, finding: { en: "Light." } });
  expect(full.itemReviewed.isPartOf).toEqual(issue);
  expect(full.itemReviewed.creativeWorkStatus).toBe("Retracted");
  expect(full).toMatchObject({ inLanguage: "en", reviewBody: "Light." });
  expect(readReview({ volume: "7" }).itemReviewed.isPartOf).toEqual(volume);
  const plain = readReview({});
  expect(plain.itemReviewed.isPartOf).toEqual(journal);
  expect(plain.itemReviewed).not.toHaveProperty("creativeWorkStatus");
});

test("the address of a DOI with marks of its own is the one that the page's link has", () => {
  const item = buildCslItem("lamp", { ...record, doi: "10.5555/a<b>#c" });
  const printed = printCitation(item, record, "https://example.org/papers/x/lamp/", "en");
  expect(printed).toContain('"sameAs":["https://doi.org/10.5555/a%3Cb%3E%23c"');
});

const library = "/usr/lib/python3/dist-packages/pyld";
const hasPyld = hasTestProgram(library, "python3-pyld", "structured data read back");

/** Expands a document without asking the network for schema.org's context, whose every term is below its address. */
const expand = `
import json, sys
from pyld import jsonld
context = {"@context": {"@vocab": "http://schema.org/"}}
jsonld.set_document_loader(lambda url, _: {"contextUrl": None, "documentUrl": url, "document": context})
json.dump(jsonld.expand(json.load(sys.stdin)), sys.stdout)`;

test.skipIf(!hasPyld)("a parser of JSON-LD has the same of it", () => {
  const input = page.querySelector("script")?.textContent ?? "";
  const read = execFileSync("/usr/bin/python3", ["-c", expand], { input, encoding: "utf8" });
  const [review, ...others] = JSON.parse(read);
  expect(others).toEqual([]);
  const term = (name: string) => `http://schema.org/${name}`;
  const { [term("itemReviewed")]: items, [term("reviewBody")]: body } = review;
  expect(review["@type"]).toEqual([term("Review")]);
  expect(body).toEqual([{ "@value": "光有幫助。" }]);
  expect(items).toMatchObject([
    {
      "@type": [term("MedicalScholarlyArticle")],
      [term("headline")]: [{ "@value": record.title }],
      [term("author")]: [{ "@type": [term("Organization")] }, { "@type": [term("Person")] }],
      [term("isPartOf")]: [{ "@type": [term("Periodical")] }],
    },
  ]);
});
