import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTestFolder } from "../../test/make-test-folder.ts";
import { openParts } from "./open-parts.ts";

test("a text that is too large for one file goes on in others, each whole by itself", () => {
  const folder = makeTestFolder();
  const parts = openParts(folder, "papers", "json", { open: "[", between: ",", close: "]" });
  const piece = JSON.stringify("燈".repeat(3_000_000));
  for (let number = 0; number < 3; number += 1) parts.add(piece);
  const files = parts.close();
  expect(files.map(({ path }) => path)).toEqual(["papers.json", "papers.2.json"]);
  const read = files.map(({ path }) => JSON.parse(readFileSync(join(folder, path), "utf8")));
  expect(read.map(({ length }) => length)).toEqual([2, 1]);
});

test("a text of no pieces is no file", () => {
  const parts = openParts(tmpdir(), "none", "txt", { open: "", between: "", close: "" });
  expect(parts.close()).toEqual([]);
});
