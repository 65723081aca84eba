import { expect, test } from "vitest";
import { editRecord } from "./edit-record.ts";
import { findChange } from "./list-edits.ts";

const text = JSON.stringify({
  position: 1,
  title: { en: "Lamps" },
  cards: { core: { innovation: "Lamps." } },
  provenance: { verified: "2026-01-01" },
});

test.each([
  [["title", "en"], "Lights"],
  [["title", "zh-Hant"], "燈"],
  [["title", "en"], undefined],
  [["cards", "qa", 0, "question", "en"], "Where?"],
])(
  "a change at %j to %j is found there or at what came with it, and so is its undoing",
  (path, value) => {
    const after = editRecord(text, path, value);
    for (const found of [findChange(text, after), findChange(after, text)]) {
      expect(path.slice(0, found.length)).toEqual(found);
      expect(found.length).toBeGreaterThan(0);
    }
  },
);

test("a language that joins a bare text is what changed, and so is its going", () => {
  const bare = JSON.stringify({ position: 1, title: "Lamps" });
  const path = ["title", "zh-Hant"];
  expect(findChange(bare, editRecord(bare, path, "燈"))).toEqual(path);
  expect(findChange(editRecord(bare, path, "燈"), bare)).toEqual(path);
});

test("what the change took back is not where it was made", () => {
  const withdrawn = editRecord(text, ["provenance", "verified"], undefined);
  const path = ["cards", "core", "innovation"];
  expect(findChange(text, editRecord(withdrawn, path, "Other."))).toEqual(path);
  expect(findChange(editRecord(withdrawn, path, "Other."), text)).toEqual(path);
});

test("texts that are no JSON, or say the same, differ nowhere in particular", () => {
  expect(findChange(text, "{")).toEqual([]);
  expect(findChange(text, `${text}\n`)).toEqual([]);
});
