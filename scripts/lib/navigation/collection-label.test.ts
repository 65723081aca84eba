import { expect, test } from "vitest";
import { collectionLabel } from "./collection-label.ts";

const collections = [
  { name: "pubmed", label: { en: "Papers in PubMed", "zh-Hant": "PubMed 論文" } },
  { name: "plain", label: "plain" },
];

test.each([
  ["pubmed", "zh-Hant", "PubMed 論文"],
  ["pubmed", "en", "Papers in PubMed"],
  ["plain", "en", "plain"],
] as const)("the collection %s is named in the reader's language (%s)", (name, locale, label) => {
  expect(collectionLabel(name, collections, locale)).toBe(label);
});

test("a collection that the records don't describe goes by its folder's name", () => {
  expect(collectionLabel("other", [], "en")).toBe("other");
});
