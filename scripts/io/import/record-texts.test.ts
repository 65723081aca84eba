import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { openRecordTexts } from "./record-texts.ts";

let folder: string;
beforeEach(() => {
  folder = makeTestFolder();
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");

it("doesn't replace a file that is another one than the step was planned for", async () => {
  write("a.json", "{}");
  const texts = openRecordTexts(folder, false);
  const place = { path: "a.json" };
  const step = { kind: "filled", place, before: "{}", after: '{"volume": "1"}' } as const;
  write("a.json", '{"volume": "mine"}');
  expect(await texts.write(step)).toBe(false);
  expect(read("a.json")).toBe('{"volume": "mine"}');
  expect(await texts.write({ ...step, before: read("a.json") })).toBe(true);
  expect(read("a.json")).toBe('{"volume": "1"}');
});

it("changes its own lines of a file alone, wherever they stand by then", async () => {
  const [one, two, three] = ["one", "two", "three"].map((id) => `{"id": "${id}"}`);
  write("a.jsonl", `${one}\n${two}\n${three}\n`);
  const texts = openRecordTexts(folder, false);
  for (const [index, id] of ["one", "two", "three"].entries()) {
    const place = { path: "a.jsonl", line: index + 1, id };
    const before = texts.read(place) ?? "";
    await texts.write({ kind: "filled", place, before, after: `{"id": "${id}", "volume": "1"}` });
  }
  const mine = '{"id": "two", "finding": "mine"}';
  write("a.jsonl", `{"id": "new"}\n${one}\n${mine}\n${three}\n`);
  expect(await texts.finish()).toEqual([{ path: "a.jsonl", line: 2, id: "two" }]);
  expect(read("a.jsonl").split("\n")).toEqual([
    '{"id": "new"}',
    '{"id": "one", "volume": "1"}',
    mine,
    '{"id": "three", "volume": "1"}',
    "",
  ]);
});

it("finds a line by its record's id where lines went since it was listed", () => {
  write("a.jsonl", '{"id": "two"}\n');
  const texts = openRecordTexts(folder, false);
  expect(texts.read({ path: "a.jsonl", line: 2, id: "two" })).toBe('{"id": "two"}');
  expect(texts.read({ path: "a.jsonl", line: 1, id: "one" })).toBeUndefined();
});
