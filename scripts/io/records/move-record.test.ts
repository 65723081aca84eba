import { expect, test } from "vitest";
import { keepFormerPaths } from "./move-record.ts";

const record = '{\n  "position": 1,\n  "title": "Lamps"\n}\n';
const pathsOf = (text: string) => JSON.parse(text).formerPaths;

test("a paper is found at every address that it had, each once, and its own is none of them", () => {
  const once = keepFormerPaths(record, "wards/b", ["wards/a"]);
  expect(pathsOf(once)).toEqual(["wards/a"]);
  expect(pathsOf(keepFormerPaths(once, "wards/c", ["wards/b", "wards/a"]))).toEqual([
    "wards/a",
    "wards/b",
  ]);
  expect(keepFormerPaths(once, "wards/a", [])).toBe(record);
});

test("what is no address is not lost as one joins it", () => {
  const keep = (formerPaths: unknown) =>
    pathsOf(keepFormerPaths(JSON.stringify({ formerPaths }), "wards/b", ["wards/a"]));
  expect(keep(["Wards A", 5, "wards/a"])).toEqual(["Wards A", 5, "wards/a"]);
  expect(keep("wards/z")).toEqual(["wards/z", "wards/a"]);
});
