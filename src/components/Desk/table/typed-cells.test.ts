import { expect, test } from "vitest";
import {
  applyCells,
  countWrong,
  isOvertaken,
  judgeCell,
  listKept,
  setCells,
  withoutSaved,
} from "./typed-cells.ts";

const words = { locale: "en", areas: {} } as const;
const text = '{\n  "position": 1,\n  "title": "Lamps",\n  "score": 7,\n  "tags": ["night"]\n}\n';
const row = { id: "one", fields: JSON.parse(text) };

test("what was typed changes its lines of the record alone, and what can't be is left out", () => {
  const typed = { score: "8.5", tags: "night; light", published: "soon" };
  expect(applyCells(text, row, typed, words)).toBe(
    text.replace("7", "8.5").replace('["night"]', '["night", "light"]'),
  );
  expect(judgeCell(row, "published", typed, words)).toBe("wrong");
  expect(countWrong([row], { one: typed, other: { published: "soon" } }, words)).toBe(1);
});

test("another field that changed on the disk stays; the same one is not overwritten", () => {
  const typed = { score: "8" };
  const retitled = text.replace("Lamps", "Light");
  expect(applyCells(retitled, row, typed, words)).toBe(retitled.replace("7", "8"));
  expect(applyCells(text.replace("7", "9"), row, typed, words)).toBeUndefined();
});

test("a record that can't be edited without losing something is left alone", () => {
  const typed = { score: "8" };
  expect(applyCells(text.slice(0, -3), row, typed, words)).toBeUndefined();
  const twice = text.replace('"score": 7', '"score": 7,\n  "score": 7');
  expect(applyCells(twice, row, typed, words)).toBeUndefined();
});

test("a text typed back is no change", () => {
  const cells = setCells(setCells({}, [{ id: "one", column: "score", text: "8" }]), [
    { id: "one", column: "score", text: " 7 " },
  ]);
  expect(judgeCell(row, "score", cells.one, words)).toBe("same");
});

test("what is saved is kept no longer, so that it can't take back what somebody writes there later", () => {
  const cells = { one: { score: "8", published: "soon", tags: "night" } };
  expect(listKept([row], cells, words)).toEqual([
    { id: "one", column: "score", text: "8", before: "7" },
    { id: "one", column: "published", text: "soon", before: "" },
  ]);
  const saved = { id: "one", fields: { ...row.fields, score: 8 } };
  expect(listKept([saved], { one: { score: "8" } }, words)).toEqual([]);
});

test("a person decides on what was kept of a record that says something else by now", () => {
  const kept = { id: "one", column: "score", text: "8", before: "7" } as const;
  const rescored = { id: "one", fields: { ...row.fields, score: 9 } };
  expect(isOvertaken(kept, [row], words)).toBe(false);
  expect(isOvertaken(kept, [rescored], words)).toBe(true);
  expect(isOvertaken(kept, [], words)).toBe(true);
});

test("what is typed while a record is saved stays, and so does what it can't have", () => {
  const other = { ...row, id: "other" };
  const saved = {
    one: { score: "8", published: "soon", tags: "night" },
    other: { score: "8" },
    third: { score: "6" },
  };
  const now = { ...saved, one: { ...saved.one, score: "9" } };
  expect(withoutSaved(now, saved, [row, other], words)).toEqual({
    one: { score: "9", published: "soon" },
    other: {},
    third: { score: "6" },
  });
});
