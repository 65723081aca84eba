import { expect, test } from "vitest";
import {
  findSharedIdentifier,
  parsePositionInName,
  parseRecordIdentity,
  renderNewRecord,
} from "./plan-new-record.ts";

test("a new record holds only what is known, its title in the language of its script", () => {
  const text = renderNewRecord({ title: "標題", pmid: "123" }, 7, "../s.json");
  expect(text).toBe(
    '{\n  "$schema": "../s.json",\n  "position": 7,\n  "title": {\n    "zh-Hant": "標題"\n  },\n  "pmid": "123"\n}\n',
  );
});

test.each([
  ["pubmed-69.json", 69],
  ["pubmed-069.json", 69],
  ["pubmed-x.json", 0],
  ["other-69.json", 0],
  ["pubmed.json", 0],
])("the position in the name %s is %i", (file, position) => {
  expect(parsePositionInName(file, "pubmed")).toBe(position);
});

test.each([
  [
    '{"position": 3, "pmid": "12", "doi": "10.5555/A"}',
    { position: 3, pmid: "12", doi: "10.5555/a" },
  ],
  ['{"position": 3, "title": ', { position: 3 }],
  ['{"doi": "https://doi.org/10.5555/B", "position": "4"', { doi: "10.5555/b" }],
  ['{"position": 1e99}', {}],
  ["", {}],
  ["[1]", {}],
])("the identity in %j", (text, identity) => {
  expect(parseRecordIdentity(text)).toEqual(identity);
});

test("records share a PMID, or a DOI in any case of letters", () => {
  const record = { title: "A", pmid: "12", doi: "10.5555/A" };
  expect(findSharedIdentifier(record, { pmid: "12" })).toBe("PMID 12");
  expect(findSharedIdentifier(record, { doi: "10.5555/a" })).toBe("DOI 10.5555/A");
  expect(findSharedIdentifier(record, { pmid: "13", position: 1 })).toBeUndefined();
  expect(findSharedIdentifier({ title: "A" }, {})).toBeUndefined();
});
