import { expect, test } from "vitest";
import { findSharedIdentifier, listPositions, renderNewRecord } from "./plan-new-record.ts";

test("a new record holds only what is known, its title in the language of its script", () => {
  const text = renderNewRecord({ title: "標題", pmid: "123" }, 7, "../s.json");
  expect(text).toBe(
    '{\n  "$schema": "../s.json",\n  "position": 7,\n  "title": {\n    "zh-Hant": "標題"\n  },\n  "pmid": "123"\n}\n',
  );
});

test.each([
  ["pubmed-69.json", { position: 3 }, [3, 69]],
  ["pubmed-069.json", { position: "4" }, [4, 69]],
  ["pubmed-x.json", { position: 1e99 }, []],
  ["other-69.json", { position: 1.5 }, []],
  ["pubmed.json", undefined, []],
  ["pubmed-70.json", [1], [70]],
])("the positions of %s with %j", (file, value, positions) => {
  expect(listPositions(file, "pubmed", value)).toEqual(positions);
});

test("records share a PMID, or a DOI in any case of letters", () => {
  const record = { title: "A", pmid: "12", doi: "10.5555/A" };
  expect(findSharedIdentifier(record, { pmid: "12" })).toBe("PMID 12");
  expect(findSharedIdentifier(record, { doi: "10.5555/a" })).toBe("DOI 10.5555/A");
  expect(findSharedIdentifier(record, { pmid: "13" })).toBeUndefined();
  expect(findSharedIdentifier({ title: "A" }, {})).toBeUndefined();
});
